import { fileNames, translationFile } from '$lib/domain/atlas';
import type { Problem } from './data-error';
import { originalLanguage } from '$lib/domain/language';
import { wordsOf, type OpEd } from '$lib/domain/op-ed/op-ed';

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

export function checkUnique(ids: string[], file: string, problems: Problem[]): void {
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
  const spans = opEd.corrections.map(({ id, sentence, found }) => {
    const start = wordsOf(opEd, sentence, originalLanguage)?.indexOf(found) ?? -1;
    return { id, sentence, start, end: start + found.length };
  });
  spans.forEach((span, i) => {
    const before = spans
      .slice(0, i)
      .find(
        (other) =>
          other.sentence === span.sentence && other.start < span.end && span.start < other.end
      );
    if (!before) return;
    const expected = `words that do not overlap those of the correction "${before.id}"`;
    problems.push({ file: fileNames.corrections, feature: span.id, field: 'found', expected });
  });
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
