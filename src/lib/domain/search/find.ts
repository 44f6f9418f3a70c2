import type MiniSearch from 'minisearch';
import type { Query, SearchOptions, SearchResult } from 'minisearch';
import type { SearchEntry, SearchGroup } from './entry';
import { squash } from './fold';
import { nameFields, otherFields, wholeFields, type SearchDocument } from './options';
import { isJapanese, queryTerms } from './tokens';

/** How near a result is to what was asked, nearest first. */
const nearnesses = [
  'name',
  'other name',
  'name begins',
  'other name begins',
  'words of name',
  'place',
  'phrase',
  'sentence',
  'resembling'
] as const;
type Nearness = (typeof nearnesses)[number];

export interface Hit {
  entry: SearchEntry;
  /** Words of the index that were found, folded. */
  terms: string[];
}

/** Hits of one kind, best first. */
export interface HitGroup {
  group: SearchGroup;
  hits: Hit[];
}

/** An index and what it speaks of. */
export interface Searchable {
  index: MiniSearch<SearchDocument>;
  entries: readonly SearchEntry[];
}

const how: SearchOptions = {
  boost: { own: 4, name: 2, alias: 2, whole: 6, wholeAlias: 5, where: 1, kind: 6, text: 1 },
  // What is named first on the map comes first among equals.
  boostDocument: (_id, _term, stored) => 1.9 - 0.3 * Number(stored?.rank)
};

/**
 * What matches a query in all its words, by kind, the kind of the best hit first. Where no name does,
 * what resembles it comes last. Empty where nothing is like it.
 */
export function find({ index, entries }: Searchable, query: string): HitGroup[] {
  const terms = queryTerms(query);
  if (terms.length === 0) return [];
  const whole = squash(query);
  const strict = index.search(exactly(terms, whole), how);
  const ranked = strict.map((result) => ({ result, near: nearness(result, terms, whole) }));
  if (ranked.every(({ near }) => near === 'place' || near === 'sentence')) {
    const known = new Set(strict.map(({ id }) => id as number));
    for (const result of index.search(resembling(terms, whole), how)) {
      if (!known.has(result.id as number)) ranked.push({ result, near: 'resembling' });
    }
  }
  for (const hit of ranked) {
    const { name } = entries[hit.result.id as number]!;
    if (hit.near === 'sentence' && squash(name.text).includes(whole)) hit.near = 'phrase';
  }
  const order = ({ near }: { near: Nearness }) => nearnesses.indexOf(near);
  ranked.sort((a, b) => order(a) - order(b) || b.result.score - a.result.score);
  return grouped(
    ranked.map(({ result }) => ({ entry: entries[result.id as number]!, terms: result.terms }))
  );
}

const wordFields = [...nameFields, ...otherFields];
/** A pair of characters is looked for as it is; one alone begins pairs. */
const prefix = (term: string) => !isJapanese(term) || [...term].length === 1;
const asIs = (text: string) => [text];

/** All words, or what they begin; or the whole in one piece as a name's beginning. */
function exactly(terms: readonly string[], whole: string): Query {
  const words: Query = {
    queries: [...terms],
    combineWith: 'AND',
    fields: wordFields,
    prefix,
    tokenize: asIs
  };
  // One letter begins too many names.
  if (whole.length < 2 && !isJapanese(whole)) return words;
  const name = { queries: [whole], fields: [...wholeFields], prefix: true, tokenize: asIs };
  return { combineWith: 'OR', queries: [words, name] };
}

/** The same with a letter in four wrong, or with another ending, as Russian and Kazakh words have. */
function resembling(terms: readonly string[], whole: string): Query {
  // More than two wrong letters are another word.
  const fuzzy = (term: string) => term.length > 3 && Math.min(2, Math.round(term.length / 4));
  const words = terms.map((term): Query => {
    if (isJapanese(term)) return { queries: [term], fields: wordFields, prefix, tokenize: asIs };
    const stem = term.slice(0, Math.max(4, term.length - 2));
    const endings = {
      queries: [stem],
      fields: wordFields,
      prefix: true,
      weights: endingWeights,
      tokenize: asIs
    };
    return {
      combineWith: 'OR',
      queries: [
        { queries: [term], fields: [...wordFields, ...wholeFields], prefix, fuzzy, tokenize: asIs },
        endings
      ]
    };
  });
  const name = { queries: [whole], fields: [...wholeFields], fuzzy, tokenize: asIs };
  // One word is a whole name too, and the index is gone through once.
  if (terms.length === 1 && terms[0] === whole && !isJapanese(whole)) return words[0]!;
  return { combineWith: 'OR', queries: [{ combineWith: 'AND', queries: words }, name] };
}

const endingWeights = { prefix: 0.2, fuzzy: 0.1 };

const namesAndKind: ReadonlySet<string> = new Set([...nameFields, 'kind']);

/** Goes through what matched once: two letters find hundreds of names, and are typed first. */
function nearness({ match }: SearchResult, terms: readonly string[], whole: string): Nearness {
  const [names, others] = wholeFields;
  if (match[whole]?.includes(names)) return 'name';
  if (match[whole]?.includes(others)) return 'other name';
  let otherBegins = false;
  let inText = false;
  const found: string[] = [];
  for (const term in match) {
    const fields = match[term]!;
    if (term.startsWith(whole)) {
      if (fields.includes(names)) return 'name begins';
      otherBegins ||= fields.includes(others);
    }
    if (fields.some((field) => namesAndKind.has(field))) found.push(term);
    inText ||= fields.includes('text');
  }
  if (otherBegins) return 'other name begins';
  if (terms.every((term) => found.some((word) => word.startsWith(term)))) return 'words of name';
  return inText ? 'sentence' : 'place';
}

/** By kind; a sentence found in several languages stands once. */
function grouped(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<SearchGroup, Map<string, Hit>>();
  for (const hit of hits) {
    const { group, id } = hit.entry;
    const of = groups.get(group) ?? new Map<string, Hit>();
    groups.set(group, of);
    if (!of.has(id)) of.set(id, hit);
  }
  return [...groups].map(([group, of]) => ({ group, hits: [...of.values()] }));
}
