import { fileNames, type Atlas } from '$lib/domain/atlas';
import { featureAt, nameOf, type Feature } from '$lib/domain/feature';
import { homeBounds } from '$lib/domain/geometry/camera';
import { languages, originalLanguage, type Language, type Localized } from '$lib/domain/language';
import type { QuotedWords } from '$lib/domain/op-ed/op-ed';
import { hasWay, parseKey } from '$lib/domain/selection';
import type { Problem } from './data-error';
import { checkQuotedWords } from './op-ed-check';

type Report = (feature: string, field: string, expected: string) => void;

/**
 * The worksheet against the rest of the data: its points are on its map, its quotations stand to the letter and do not name
 * what is asked for, and each point answers some question.
 */
export function checkWorksheet(atlas: Atlas, problems: Problem[]): void {
  const { points, questions } = atlas.worksheet;
  const report: Report = (feature, field, expected) =>
    problems.push({ file: fileNames.worksheet, feature, field, expected });
  points.forEach((key, i) => {
    const field = `points.${i}`;
    if (points.indexOf(key) !== i) report(key, field, 'a point named once');
    if (!isOnMap(featureAt(atlas, parseKey(key)))) {
      return report(key, field, 'a point of the atlas on the sheet’s map');
    }
    if (!questions.some(({ answers }) => answers.includes(key))) {
      report(key, field, 'a point that a question asks for');
    }
  });
  questions.forEach((question, i) => {
    const { id, answers } = question;
    if (questions.findIndex((other) => other.id === id) !== i) report(id, 'id', 'an id used once');
    checkQuotedWords(question, atlas.opEd, (field, expected) => report(id, field, expected));
    for (const key of answers) {
      const answer = featureAt(atlas, parseKey(key));
      if (!points.includes(key)) report(id, 'answers', `points of the sheet, got "${key}"`);
      else if (answer) checkSilence(id, question, nameOf(answer), report);
    }
  });
}

/** A quotation that names the place gives the answer away. */
function checkSilence(id: string, quoted: QuotedWords, name: Localized, report: Report): void {
  for (const language of languages) {
    if (!names(wordsIn(quoted, language), name, language)) continue;
    const field = language === originalLanguage ? 'words' : `translations.${language}`;
    report(id, field, `words that do not name the answer, got "${shortName(name, language)}"`);
  }
}

/**
 * The questions for a class against the rest of the data: each is answered by a point of the map that it does not name, and
 * rests on words of the op-ed or on a thing or journey.
 */
export function checkQuiz(atlas: Atlas, problems: Problem[]): void {
  checkSecondSheet(atlas, problems);
  const { questions } = atlas.quiz;
  const report: Report = (feature, field, expected) =>
    problems.push({ file: fileNames.quiz, feature, field, expected });
  questions.forEach(({ id, said, ask, answer, see }, i) => {
    if (questions.findIndex((other) => other.id === id) !== i) report(id, 'id', 'an id used once');
    if (said) checkQuotedWords(said, atlas.opEd, (field, expected) => report(id, field, expected));
    if (see) {
      const seen = parseKey(see);
      if (!featureAt(atlas, seen) || !hasWay(seen?.collection))
        report(id, 'see', `a thing or journey of the atlas, got "${see}"`);
    }
    const place = featureAt(atlas, parseKey(answer));
    if (!place || !isOnMap(place)) {
      return report(id, 'answer', `a point of the atlas on the opening map, got "${answer}"`);
    }
    for (const language of languages) {
      if (names(ask[language], nameOf(place), language)) {
        const expected = `a question that does not name its answer, got "${ask[language]}"`;
        report(id, `ask.${language}`, expected);
      }
      const words = said && wordsIn(said, language);
      if (words && names(words, nameOf(place), language)) {
        report(id, 'said', `words that do not name the answer, got "${words}"`);
      }
    }
  });
}

/** The worksheet's second sheet asks of things alone, and each of its numbers answers one question. */
function checkSecondSheet({ quiz, worksheet: { things } }: Atlas, problems: Problem[]): void {
  const asked = things.map((id) => quiz.questions.find((question) => question.id === id));
  things.forEach((id, i) => {
    const report = (expected: string) =>
      problems.push({ file: fileNames.worksheet, feature: id, field: `things.${i}`, expected });
    const question = asked[i];
    if (parseKey(question?.see)?.collection !== 'things') {
      return report(`a question on a thing in ${fileNames.quiz}`);
    }
    if (asked.findIndex((other) => other?.answer === question!.answer) !== i) {
      report(`a question whose answer, "${question!.answer}", is asked once`);
    }
  });
}

/** Whether it is a point within the opening map, which is the sheet's too. */
function isOnMap(feature: Feature | undefined): boolean {
  if (feature?.geometry.type !== 'Point') return false;
  const [west, south, east, north] = homeBounds;
  const [lon, lat] = feature.geometry.coordinates;
  return lon > west && lon < east && lat > south && lat < north;
}

const wordsIn = ({ words, translations }: QuotedWords, language: Language): string =>
  language === originalLanguage ? words : translations[language];

const shortName = (name: Localized, language: Language) => name[language].split(/[(（:,、 ]/)[0]!;

/** Whether a text names a place; endings of Russian and Kazakh names may differ. */
function names(text: string, name: Localized, language: Language): boolean {
  const short = shortName(name, language);
  return text.includes(language === 'ru' || language === 'kk' ? short.slice(0, -1) : short);
}
