import { fold } from './fold';

const japanese = '\\p{Script=Han}\\p{Script=Hiragana}';
const runs = new RegExp(`[${japanese}]+|[^${japanese}]+`, 'gu');
const isRun = new RegExp(`^[${japanese}]`, 'u');

/** Whether a folded word is of Chinese characters or kana, which no spaces part into words. */
export function isJapanese(word: string): boolean {
  return isRun.test(word);
}

/** Runs of one kind of writing in a folded text: words of alphabets, and unbroken runs of characters and kana. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[- ]+/)
    .flatMap((word) => word.match(runs) ?? []);
}

/** What of a text stands in the index: its words; of characters and kana every pair, and the last by itself. */
export function indexTerms(text: string): string[] {
  return wordsOf(text).flatMap((word) =>
    isJapanese(word) ? [...pairs(word), [...word].at(-1)!] : [word]
  );
}

/** What is looked for, all of it: words, and pairs of characters and kana, or the only one there is. */
export function queryTerms(query: string): string[] {
  const terms = wordsOf(query).flatMap((word) => {
    if (!isJapanese(word)) return [word];
    return [...word].length === 1 ? [word] : pairs(word);
  });
  return [...new Set(terms)];
}

function pairs(word: string): string[] {
  const signs = [...word];
  return signs.slice(1).map((sign, i) => signs[i]! + sign);
}
