import { fileNames, translationFile, type Atlas } from '$lib/domain/atlas';
import { featureAt } from '$lib/domain/feature';
import { languages, originalLanguage, type Language } from '$lib/domain/language';
import { wordsOf, type Mention, type OpEd, type QuotedWords } from '$lib/domain/op-ed/op-ed';
import { parseKey } from '$lib/domain/selection';
import type { Problem } from './data-error';

/** All letters in order, white space aside: line breaks of the received file carry no words. */
const letters = (text: string): string => text.replace(/\s+/gu, '');

/** The op-ed against the received text (to the letter), its corrections and its translations. */
export function checkOpEd(opEd: OpEd, received: string, problems: Problem[]): void {
  checkSentences(opEd, received, problems);
  checkCorrections(opEd, problems);
  checkOverlaps(opEd, problems);
  checkTranslations(opEd, problems);
}

function checkSentences(opEd: OpEd, received: string, problems: Problem[]): void {
  const file = fileNames.sentences;
  for (const { id, parts } of opEd.sentences) {
    for (const part of parts) {
      if (received.includes(part)) continue;
      const expected = `words that stand to the letter in ${fileNames.received}, got "${part}"`;
      problems.push({ file, feature: id, field: 'parts', expected });
    }
  }
  const numbers = opEd.sentences.map(({ id }) => id);
  checkUnique(numbers, file, problems);
  const whole = letters([...opEd.head, ...opEd.sentences.map(({ text }) => text)].join(''));
  if (whole !== letters(received)) {
    const at = [...whole].findIndex((letter, i) => letter !== letters(received)[i]);
    const expected = `head and sentences that make up ${fileNames.received}, nothing left out, in order (they part at letter ${at})`;
    problems.push({ file, feature: '(whole file)', field: 'sentences', expected });
  }
}

function checkUnique(ids: string[], file: string, problems: Problem[]): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    problems.push({ file, feature: id, field: 'id', expected: 'an id used once, got a duplicate' });
  });
}

/** Corrections and glosses speak of words that stand exactly once in their sentence. */
function checkCorrections(opEd: OpEd, problems: Problem[]): void {
  checkWords(opEd, fileNames.corrections, 'found', opEd.corrections, problems);
  const glosses = opEd.glosses.map(({ words, ...gloss }) => ({ ...gloss, found: words }));
  checkWords(opEd, fileNames.glosses, 'words', glosses, problems);
  for (const { id, sentence, translations } of opEd.glosses) {
    for (const [language, found] of Object.entries(translations)) {
      const text = wordsOf(opEd, sentence, language as keyof typeof translations);
      if (text === undefined || text.split(found).length === 2) continue;
      const field = `translations.${language}`;
      const expected = `words found exactly once in the translation of ${sentence}, got "${found}"`;
      problems.push({ file: fileNames.glosses, feature: id, field, expected });
    }
  }
}

function checkWords(
  opEd: OpEd,
  file: string,
  field: string,
  entries: readonly { id: string; sentence: string; found: string }[],
  problems: Problem[]
): void {
  checkUnique(
    entries.map(({ id }) => id),
    file,
    problems
  );
  for (const { id, sentence, found } of entries) {
    const text = wordsOf(opEd, sentence, originalLanguage);
    if (text === undefined) {
      const expected = `a known sentence, got "${sentence}"`;
      problems.push({ file, feature: id, field: 'sentence', expected });
    } else if (text.split(found).length !== 2) {
      const expected = `words found exactly once in ${sentence}, got "${found}"`;
      problems.push({ file, feature: id, field, expected });
    }
  }
}

/** Two corrections of one sentence may not share a word: each mark stands at its own. */
function checkOverlaps(opEd: OpEd, problems: Problem[]): void {
  const spans = opEd.corrections.map(({ id, sentence, found }) => ({
    ...{ id, sentence },
    ...spanOf(wordsOf(opEd, sentence, originalLanguage) ?? '', found)
  }));
  spans.forEach((span, i) => {
    const before = spans
      .slice(0, i)
      .find((other) => other.sentence === span.sentence && overlap(other, span));
    if (!before) return;
    const expected = `words that do not overlap those of the correction "${before.id}"`;
    problems.push({ file: fileNames.corrections, feature: span.id, field: 'found', expected });
  });
}

/** Where words stand in a text: from `start` up to, not including, `end`; both -1 where they do not. */
interface Span {
  start: number;
  end: number;
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return start < 0 ? { start: -1, end: -1 } : { start, end: start + words.length };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function checkTranslations(opEd: OpEd, problems: Problem[]): void {
  for (const translation of Object.values(opEd.translations)) {
    const file = translationFile(translation.language);
    for (const { id } of opEd.sentences) {
      if (translation.sentences[id]) continue;
      problems.push({
        file,
        feature: id,
        field: `sentences.${id}`,
        expected: 'a translation of this sentence'
      });
    }
    for (const id of Object.keys(translation.sentences)) {
      if (opEd.sentences.some((sentence) => sentence.id === id)) continue;
      problems.push({
        file,
        feature: id,
        field: `sentences.${id}`,
        expected: 'the id of a known sentence'
      });
    }
  }
}

/**
 * Each mention leads to a feature that exists, by words that stand once in their sentence, in every
 * language; two mentions share no word, and none crosses the edge of a correction.
 */
export function checkMentions(atlas: Atlas, problems: Problem[]): void {
  const { opEd } = atlas;
  const file = fileNames.mentions;
  checkUnique(
    opEd.mentions.map(({ id }) => id),
    file,
    problems
  );
  const report = ({ id }: Mention, field: string, expected: string) =>
    problems.push({ file, feature: id, field, expected });
  for (const mention of opEd.mentions) {
    if (!featureAt(atlas, parseKey(mention.feature))) {
      report(mention, 'feature', `the key of a feature that exists, got "${mention.feature}"`);
    }
    if (!opEd.sentences.some(({ id }) => id === mention.sentence)) {
      report(mention, 'sentence', `a known sentence, got "${mention.sentence}"`);
      continue;
    }
    for (const language of languages) {
      const expected = faultOf(mention, language, opEd);
      if (expected) report(mention, `words.${language}`, expected);
    }
  }
}

/** What the words of a mention in one language should be and are not. */
function faultOf(mention: Mention, language: Language, opEd: OpEd): string | undefined {
  const { sentence, words } = mention;
  const text = wordsOf(opEd, sentence, language) ?? '';
  if (text.split(words[language]).length !== 2) {
    return `words found exactly once in ${sentence}, got "${words[language]}"`;
  }
  const own = spanOf(text, words[language]);
  const other = opEd.mentions.find(
    (candidate) =>
      candidate !== mention &&
      candidate.sentence === sentence &&
      overlap(own, spanOf(text, candidate.words[language]))
  );
  if (other) return `words that do not overlap those of the mention "${other.id}"`;
  if (language !== originalLanguage) return undefined;
  const crossed = opEd.corrections.find((correction) => {
    const spot = spanOf(text, correction.found);
    const within = spot.start <= own.start && own.end <= spot.end;
    return correction.sentence === sentence && overlap(own, spot) && !within;
  });
  return crossed && `words within or outside of the correction "${crossed.id}"`;
}

/** Words that are quoted from the op-ed, and from our translations, stand there to the letter. */
export function checkQuotedWords(
  { sentence, words, translations }: QuotedWords,
  opEd: OpEd,
  report: (field: string, expected: string) => void
): void {
  const check = (field: string, text: string | undefined, quoted: string, place: string) => {
    if (!text?.includes(quoted))
      report(field, `words that stand to the letter in ${place}, got "${quoted}"`);
  };
  check('words', wordsOf(opEd, sentence, originalLanguage), words, sentence);
  for (const language of ['en', 'kk', 'ja'] as const) {
    const place = `${sentence} of ${translationFile(language)}`;
    const text = wordsOf(opEd, sentence, language);
    check(`translations.${language}`, text, translations[language], place);
  }
}
