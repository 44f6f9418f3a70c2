import type { NamedEntry, SearchEntry } from './entry';
import { squash } from './fold';
import { nameParts } from './names';
import { isJapanese } from './tokens';

/** Names further from the query than this share of their letters are not near; one character of two may be another. */
const farthest = 0.4;
const farthestJapanese = 0.5;

/** Entries whose names are nearest to a query that found nothing, nearest first. */
export function nearest(
  entries: readonly SearchEntry[],
  query: string,
  count: number
): NamedEntry[] {
  const asked = [...squash(query)];
  if (asked.length < 2) return [];
  const limit = isJapanese(asked[0]!) ? farthestJapanese : farthest;
  return entries
    .filter((entry) => entry.group !== 'sentences')
    .map((entry) => ({ entry, far: farOf(entry, asked, limit) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ entry }) => entry);
}

/** Letters of an entry's names, cut once. */
const lettersOf = new WeakMap<NamedEntry, string[][]>();

function namesOf(entry: NamedEntry): string[][] {
  const before = lettersOf.get(entry);
  if (before) return before;
  const names = [entry.name, ...entry.others].flatMap(({ text }) => {
    const { main, bracketed } = nameParts(text);
    return [...main, ...bracketed];
  });
  const letters = [...new Set(names.map(squash))].map((name) => [...name]);
  lettersOf.set(entry, letters);
  return letters;
}

function farOf(entry: NamedEntry, asked: readonly string[], limit: number): number {
  const share = (letters: readonly string[]) => {
    const longer = Math.max(asked.length, letters.length, 1);
    // So many letters must at least be put in.
    const least = Math.abs(asked.length - letters.length) / longer;
    return least > limit ? 1 : editDistance(asked, letters) / longer;
  };
  return Math.min(
    1,
    ...namesOf(entry).map((letters) => {
      // A name may be typed half: its beginning is compared too, but a whole name comes first.
      const begun = letters.length > asked.length ? share(letters.slice(0, asked.length)) + 0.1 : 1;
      return Math.min(share(letters), begun);
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

/** Sounds that are written in more than one way when a name goes from one alphabet to another. */
const latin: [RegExp, string][] = [
  [/tsch|tch|ch|cz/g, 'č'],
  [/sch|sh/g, 's'],
  [/dzh|dsh|dj|zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|c|q/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ie|y|j(?=[aou])/g, 'i'],
  [/ts|tz|z/g, 'z'],
  [/o/g, 'u'],
  [/e/g, 'i'],
  [/d$/g, 't']
];
const cyrillic: [RegExp, string][] = [
  [/дж/g, 'ж'],
  [/[ыэе]/g, 'и'],
  [/о/g, 'а'],
  [/д$/, 'т'],
  [/г$/, 'к'],
  [/б$/, 'п'],
  [/в$/, 'ф']
];

/** What a name sounds like, roughly: the same for its usual spellings. Empty for what is no name in an alphabet. */
export function sound(name: string): string {
  const text = squash(name);
  const rules = /^[a-z]+$/.test(text)
    ? latin
    : /^\p{Script=Cyrillic}+$/u.test(text)
      ? cyrillic
      : [];
  if (rules.length === 0) return '';
  const said = rules.reduce((so, [written, heard]) => so.replace(written, heard), text);
  return said.replace(/(.)\1+/gu, '$1');
}
