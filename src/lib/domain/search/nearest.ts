import type { FeatureEntry, SearchEntry } from './entry';
import { squash } from './fold';
import { nameParts } from './name-parts';

/** Names further from the query than this share of their letters are not near. */
const farthest = 0.5;

/** Features whose names are nearest to a query that found nothing, nearest first. */
export function nearest(
  entries: readonly SearchEntry[],
  query: string,
  count: number
): FeatureEntry[] {
  const asked = [...squash(query)];
  return entries
    .filter((entry) => entry.group !== 'sentences')
    .map((entry) => ({ entry, far: farOf(entry, asked) }))
    .filter(({ far }) => far <= farthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ entry }) => entry);
}

function farOf({ name, others }: FeatureEntry, asked: readonly string[]): number {
  const names = [name, ...others].flatMap(({ text }) => {
    const { main, bracketed } = nameParts(text);
    return [...main, ...bracketed];
  });
  const share = (letters: readonly string[]) =>
    editDistance(asked, letters) / Math.max(asked.length, letters.length, 1);
  return Math.min(
    1,
    ...names.map((text) => {
      const letters = [...squash(text)];
      // A name may be typed half: its beginning is compared too, but a whole name comes first.
      return Math.min(share(letters), share(letters.slice(0, asked.length)) + 0.1);
    })
  );
}

/**
 * Letters to put in, take out, change or swap with their neighbour to make one text of another
 * (optimal string alignment).
 */
export function editDistance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
      }
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
