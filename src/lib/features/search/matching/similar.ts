import type { Query } from 'minisearch';
import type { NamedEntry, SearchEntry } from './entry';
import { anyForm, asIs, onceEach, ranking, type Found, type Hit, type Ranked } from './find';
import { squash } from './fold';
import { nameParts } from './names';
import { nameFields, wholeFields, type Searchable } from './search-index';
import { isJapanese, meets, queryWords, type QueryTerm } from './tokens';

/** How many of what merely resembles are offered. */
const similarRoom = { parts: 4, names: 4 };

/**
 * Entries that have most of the words, then those whose names are like the query, without those that match. It takes
 * longer than to find what matches, and is asked for when no key is pressed for a while.
 */
export function similarTo(data: Searchable, { best, groups, lacking: query }: Found): Hit[] {
  if (query === undefined) return [];
  const { index, entries } = data;
  const known = [...best, ...groups.flatMap(({ hits }) => hits)];
  const terms = queryWords(query);
  const parts = terms.length > 1 && known.length === 0 ? inPart(data, terms) : [];
  const fuzzy = index.search(misspelled(query), ranking).map((result): Ranked => {
    const { id, score, terms: found } = result;
    return { id: id as number, score, terms: found, near: 'resembling' };
  });
  const isKnown = ({ entry }: Hit) => known.some((hit) => hit.entry === entry);
  const near = nearest(entries, query, similarRoom.names);
  const names = [
    ...near.map((entry): Hit => ({ entry, terms: [], near: 'resembling' })),
    ...onceEach(data, fuzzy)
  ];
  const all = [
    ...onceEach(data, parts).slice(0, similarRoom.parts),
    ...names.filter((hit) => !isKnown(hit)).slice(0, similarRoom.names)
  ];
  return all.filter((hit, i) => all.findIndex(({ entry }) => entry === hit.entry) === i);
}

/** What has the greater part of a query's words: a word that few have weighs more. */
function inPart({ index }: Searchable, terms: readonly QueryTerm[]): Ranked[] {
  const results = index.search({ combineWith: 'OR', queries: terms.map(anyForm) }, ranking);
  const had = results.map(({ match }) => {
    const found = Object.keys(match);
    return terms.map((term) => found.some((word) => meets(word, term)));
  });
  const weights = terms.map((_, i) => {
    const having = had.filter((has) => has[i]).length;
    return Math.log(1 + index.documentCount / (having + 1));
  });
  const sum = (has: readonly boolean[]) =>
    weights.reduce((total, weight, i) => total + (has[i] ? weight : 0), 0);
  const whole = sum(terms.map(() => true));
  return results
    .map((result, i) => ({ result, share: sum(had[i]!) / whole }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share || b.result.score - a.result.score)
    .map(({ result: { id, score, terms: found } }) => {
      return { id: id as number, score, terms: found, near: 'in part' };
    });
}

/** Whole names and words of names with a letter in four wrong. */
function misspelled(query: string): Query {
  // More than two wrong letters are another word.
  const fuzzy = (term: string) => term.length > 3 && Math.min(2, Math.round(term.length / 5));
  const fields = [...nameFields, ...wholeFields];
  const words = queryWords(query).map(({ folded }) => folded);
  const each = { queries: words, fields, fuzzy: fuzzyWord, tokenize: asIs };
  return {
    combineWith: 'OR',
    queries: [
      { combineWith: 'AND', ...each },
      { queries: [squash(query)], fields: [...wholeFields], fuzzy, tokenize: asIs }
    ]
  };
  function fuzzyWord(term: string) {
    return isJapanese(term) ? false : fuzzy(term);
  }
}

/** Names further from the query than this share of their letters are not near; one character of two may be another. */
const farthest = 0.4;
const farthestJapanese = 0.5;

/** Entries whose names are nearest to a query that found nothing, nearest first. */
function nearest(entries: readonly SearchEntry[], query: string, count: number): NamedEntry[] {
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
