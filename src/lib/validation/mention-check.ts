import { fileNames, type Atlas } from '$lib/domain/atlas';
import type { Problem } from './data-error';
import { languages, originalLanguage, type Language } from '$lib/domain/language';
import { type Mention, wordsOf, type OpEd } from '$lib/domain/op-ed/op-ed';
import { checkUnique } from './op-ed-check';
import type { Collection } from '$lib/domain/selection';

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
    if (!exists(atlas, mention.feature)) {
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

function exists(atlas: Atlas, key: string): boolean {
  const [collection, id] = key.split('/') as [Collection, string];
  return atlas[collection].some((feature) => feature.id === id);
}

/** What the words of a mention in one language should be and are not. */
function faultOf(mention: Mention, language: Language, opEd: OpEd): string | undefined {
  const { sentence, words } = mention;
  const text = wordsOf(opEd, sentence, language) ?? '';
  if (text.split(words[language]).length !== 2) {
    return `words found exactly once in ${sentence}, got "${words[language]}"`;
  }
  const own = span(text, words[language]);
  const other = opEd.mentions.find(
    (candidate) =>
      candidate !== mention &&
      candidate.sentence === sentence &&
      overlap(own, span(text, candidate.words[language]))
  );
  if (other) return `words that do not overlap those of the mention "${other.id}"`;
  if (language !== originalLanguage) return undefined;
  const crossed = opEd.corrections.find((correction) => {
    const spot = span(text, correction.found);
    const within = spot.start <= own.start && own.end <= spot.end;
    return correction.sentence === sentence && overlap(own, spot) && !within;
  });
  return crossed && `words within or outside of the correction "${crossed.id}"`;
}

interface Span {
  start: number;
  end: number;
}

function span(text: string, words: string): Span {
  const start = text.indexOf(words);
  return start < 0 ? { start: -1, end: -1 } : { start, end: start + words.length };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
