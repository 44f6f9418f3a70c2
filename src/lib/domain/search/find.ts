import type MiniSearch from 'minisearch';
import type { Query, SearchResult } from 'minisearch';
import type { SearchEntry, SearchGroup } from './entry';
import { squash } from './fold';
import { nameFields, wholeFields, type SearchDocument } from './options';
import { isJapanese, queryTerms } from './tokens';

/** How near a result is to what was asked, nearest first. */
enum Nearness {
  Name,
  OtherName,
  NameBegins,
  OtherNameBegins,
  WordsOfName,
  Elsewhere,
  Resembling
}

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

const boost = { own: 4, name: 2, alias: 2, whole: 6, wholeAlias: 5, where: 1, kind: 1, text: 1 };

/**
 * What matches a query in all its words, by kind, the kind of the best hit first. Where no name does,
 * what resembles it comes last. Empty where nothing is like it.
 */
export function find({ index, entries }: Searchable, query: string): HitGroup[] {
  const terms = queryTerms(query);
  if (terms.length === 0) return [];
  const whole = squash(query);
  const strict = index.search(asked(terms, whole, false), { boost });
  const ranked = strict.map((result) => ({ result, near: nearness(result, terms, whole) }));
  if (ranked.every(({ near }) => near >= Nearness.Elsewhere)) {
    const known = new Set(strict.map(({ id }) => id as number));
    for (const result of index.search(asked(terms, whole, true), { boost })) {
      if (!known.has(result.id as number)) ranked.push({ result, near: Nearness.Resembling });
    }
  }
  ranked.sort((a, b) => a.near - b.near || b.result.score - a.result.score);
  return grouped(
    ranked.map(({ result }) => ({ entry: entries[result.id as number]!, terms: result.terms }))
  );
}

function asked(terms: readonly string[], whole: string, forgiving: boolean): Query {
  const prefix = (term: string) => !isJapanese(term) || [...term].length === 1;
  const fuzzy = (term: string) => forgiving && !isJapanese(term) && term.length > 3 && 0.25;
  const words = {
    queries: [...terms],
    combineWith: 'AND',
    fields: [...nameFields, 'where', 'kind', 'text'],
    prefix,
    fuzzy
  } as const;
  // One letter begins too many names; a word in one piece is looked for from two on.
  if (whole.length < 2 && !isJapanese(whole)) return words;
  const fields = [...wholeFields];
  const pieces = { queries: [whole], fields, prefix: true, fuzzy, tokenize: asIs } as const;
  return { combineWith: 'OR', queries: [words, pieces] };
}

const asIs = (text: string) => [text];

function nearness(
  { match }: SearchResult,
  terms: readonly string[],
  whole: string
): Nearness {
  const [names, others] = wholeFields;
  const inField = (field: string) => Object.keys(match).filter((term) => match[term]!.includes(field));
  if (match[whole]?.includes(names)) return Nearness.Name;
  if (match[whole]?.includes(others)) return Nearness.OtherName;
  const begins = (field: string) => inField(field).some((term) => term.startsWith(whole));
  if (begins(names)) return Nearness.NameBegins;
  if (begins(others)) return Nearness.OtherNameBegins;
  const found = nameFields.flatMap(inField);
  const all = terms.every((term) => found.some((word) => word.startsWith(term)));
  return all ? Nearness.WordsOfName : Nearness.Elsewhere;
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
