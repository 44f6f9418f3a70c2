import { fileNames, translationFile, type Atlas } from '$lib/domain/atlas';
import { homeBounds } from '$lib/domain/geometry/camera';
import type { Problem } from './data-error';
import type { Position } from '$lib/domain/geometry/geometry';
import { languages, originalLanguage, type Language, type Localized } from '$lib/domain/language';
import type { FeatureKey } from '$lib/domain/feature-fields';
import { collections, keyOf } from '$lib/domain/selection';
import type { Question } from '$lib/domain/class-questions';

export type Report = (feature: string, field: string, expected: string) => void;

export interface Known {
  name: Localized;
  /** Null for what is no point. */
  position: Position | null;
}

/**
 * The worksheet against the rest of the data: its points are on its map, its quotations stand to the letter and do not name
 * what is asked for, and each point answers some question.
 */
export function checkWorksheet(atlas: Atlas, problems: Problem[]): void {
  const { points, questions } = atlas.worksheet;
  const report: Report = (feature, field, expected) =>
    problems.push({ file: fileNames.worksheet, feature, field, expected });
  const known = knownFeatures(atlas);
  points.forEach((key, i) => {
    const field = `points.${i}`;
    if (points.indexOf(key) !== i) report(key, field, 'a point named once');
    if (!isOnMap(known.get(key)?.position)) {
      return report(key, field, 'a point of the atlas on the sheet’s map');
    }
    if (!questions.some(({ answers }) => answers.includes(key))) {
      report(key, field, 'a point that a question asks for');
    }
  });
  questions.forEach((question, i) => {
    const { id, answers } = question;
    if (questions.findIndex((other) => other.id === id) !== i) report(id, 'id', 'an id used once');
    checkWords(question, atlas, report);
    for (const answer of answers) {
      if (!points.includes(answer)) report(id, 'answers', `points of the sheet, got "${answer}"`);
      else checkSilence(question, known.get(answer)?.name, report);
    }
  });
}

export function knownFeatures(atlas: Atlas): Map<FeatureKey, Known> {
  const all = collections.flatMap((collection) =>
    atlas[collection].map(({ id, geometry, properties: { name } }) => {
      const position = geometry.type === 'Point' ? geometry.coordinates : null;
      return [keyOf({ collection, id }), { name, position }] as const;
    })
  );
  return new Map(all);
}

export function isOnMap(position: Position | null | undefined): boolean {
  const [west, south, east, north] = homeBounds;
  if (!position) return false;
  const [lon, lat] = position;
  return lon > west && lon < east && lat > south && lat < north;
}

export type QuotedWords = Pick<Question, 'id' | 'sentence' | 'words' | 'translations'>;

/** Words of the op-ed and of its translations stand there to the letter. */
export function checkWords(
  { id, sentence, words, translations }: QuotedWords,
  { opEd }: Atlas,
  report: Report
) {
  const received = opEd.sentences.find((entry) => entry.id === sentence)?.text;
  if (!received?.includes(words)) {
    report(id, 'words', `words that stand to the letter in ${sentence}, got "${words}"`);
  }
  for (const language of ['en', 'kk', 'ja'] as const) {
    const translated = translations[language];
    if (opEd.translations[language].sentences[sentence]?.includes(translated)) continue;
    const place = `${sentence} of ${translationFile(language)}`;
    const expected = `words that stand to the letter in ${place}, got "${translated}"`;
    report(id, `translations.${language}`, expected);
  }
}

/** A quotation that names the place gives the answer away. */
function checkSilence(
  { id, words, translations }: Question,
  name: Localized | undefined,
  report: Report
) {
  if (!name) return;
  for (const language of languages) {
    const text = language === originalLanguage ? words : translations[language];
    const field = language === originalLanguage ? 'words' : `translations.${language}`;
    if (names(text, name, language)) {
      report(id, field, `words that do not name the answer, got "${shortName(name, language)}"`);
    }
  }
}

const shortName = (name: Localized, language: Language) => name[language].split(/[(（:,、 ]/)[0]!;

/** Whether a text names a place; endings of Russian and Kazakh names may differ. */
export function names(text: string, name: Localized, language: Language): boolean {
  const short = shortName(name, language);
  return text.includes(language === 'ru' || language === 'kk' ? short.slice(0, -1) : short);
}
