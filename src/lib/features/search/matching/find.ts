import type { Query, SearchOptions, SearchResult } from 'minisearch';
import type { SearchEntry, SearchGroup } from './entry';
import { squash } from './fold';
import { sound } from './names';
import { nameFields, stemFields, wholeFields, wordFields, type Searchable } from './search-index';
import { isJapanese, isLong, meets, queryWords, subjectOf, type QueryTerm } from './tokens';
import { otherLayouts } from './transliteration';

/** How near a result is to what was asked, nearest first. */
const nearnesses = [
  'name',
  'other name',
  'name begins',
  'other name begins',
  'other spelling',
  'name in another form',
  'words of name',
  'phrase',
  'place',
  'subject of sentence',
  'sentence',
  'larger road',
  'mention',
  'fact',
  'in part',
  'resembling'
] as const;
type Nearness = (typeof nearnesses)[number];

export interface Hit {
  entry: SearchEntry;
  /** Words of the index that were found, folded. */
  terms: string[];
  near: Nearness;
}

/** Hits of one kind, best first. */
interface HitGroup {
  group: SearchGroup;
  hits: Hit[];
}

export interface Found {
  /** The three best of several kinds; empty where all are of one kind, or no more than these. */
  best: Hit[];
  /** The others by kind, the kind of the best first; sentences no later than second. */
  groups: HitGroup[];
  /** The words that no name has: what merely resembles them may be offered (`similarTo`). */
  lacking: string | undefined;
  /** The query as another layout of the keyboard writes it, where that is what was found. */
  typed: string | undefined;
}

/** A document of the index that was found. */
export interface Ranked {
  id: number;
  near: Nearness;
  score: number;
  terms: string[];
}

/** What of a document weighs how much. */
export const ranking: SearchOptions = {
  boost: {
    ...{ own: 4, name: 2, alias: 2, whole: 6, wholeAlias: 5, where: 1, kind: 6 },
    ...{ stem: 2, mention: 3, text: 1, fact: 0.5 }
  },
  // What is named first on the map comes first among equals.
  boostDocument: (_id, _term, stored) => 1.9 - 0.3 * Number(stored?.rank)
};

/**
 * What matches a query in all its words, or what a question asks about; else the same typed with another layout. What
 * resembles it stands apart.
 */
export function find(data: Searchable, query: string): Found {
  const whole = matching(data, query);
  const isName = whole[0] && order(whole[0]) < order({ near: 'words of name' });
  if (isName) return shownOf(data, whole, query);
  // Words that only ask stand in many a card too: what has them all is not what is asked for.
  const subject = subjectOf(query);
  const said = squash(subject) ? subject : query;
  const ranked = said === query ? whole : matching(data, said);
  if (ranked.length > 0) return shownOf(data, ranked, said);
  for (const typed of otherLayouts(query)) {
    if (squash(typed).length < 3) continue;
    const meant = matching(data, typed);
    if (meant.length > 0) return shownOf(data, meant, typed, typed);
  }
  return shownOf(data, [], said);
}

/** What has all the words, best first. */
function matching({ index, entries, sounds }: Searchable, query: string): Ranked[] {
  const terms = queryWords(query);
  if (terms.length === 0) return [];
  const whole = squash(query);
  const ranked = index.search(exactly(terms, whole), ranking).map((result): Ranked => {
    const { id, score, terms: found } = result;
    return { id: id as number, score, terms: found, near: nearness(result, terms, whole) };
  });
  const spelled = sounds.get(sound(query));
  for (const id of spelled ?? []) {
    const known = ranked.find((one) => one.id === id);
    if (!known) ranked.push({ id, score: 0, terms: [], near: 'other spelling' });
    else if (order(known) > nearnesses.indexOf('other spelling')) known.near = 'other spelling';
  }
  for (const hit of ranked) {
    const { group, name } = entries[hit.id]!;
    // A word of the larger road that many routes are part of says little of each.
    if (group === 'routes' && hit.near === 'place') hit.near = 'larger road';
    // "From Samarkand" asks for the town before the roads that lead there.
    if (hit.near === 'words of name' && isWhole(name.text, terms))
      hit.near = 'name in another form';
    if (terms.length > 1 && hit.near.endsWith('sentence') && squash(name.text).includes(whole))
      hit.near = 'phrase';
  }
  return ranked.sort((a, b) => order(a) - order(b) || b.score - a.score);
}

/** Whether each word of a name is among those of a query, in whatever form. */
const isWhole = (name: string, terms: readonly QueryTerm[]) =>
  queryWords(name).every(({ folded }) => terms.some((term) => meets(folded, term)));

const order = ({ near }: { near: Nearness }) => nearnesses.indexOf(near);

const anywhere = [...wordFields, ...stemFields];
/** A pair of characters is looked for as it is; one alone begins pairs. */
const prefix = (term: string) => !isJapanese(term) || [...term].length === 1;
export const asIs = (text: string) => [text];

/** A word as it stands, or what it begins; or the same word in another form. */
export function anyForm({ folded, stems }: QueryTerm): Query {
  // Two letters begin too many words: names are what one begins to type.
  const fields = folded.length < 3 && !isJapanese(folded) ? [...wordFields] : anywhere;
  const word = { queries: [folded], fields, prefix, tokenize: asIs };
  const others = stems.filter((stem) => stem !== folded);
  if (others.length === 0) return word;
  const forms = { queries: others, fields: [...stemFields], prefix: isLong, tokenize: asIs };
  return { combineWith: 'OR', queries: [word, forms] };
}

/** All words; or the whole in one piece as a name's beginning. */
function exactly(terms: readonly QueryTerm[], whole: string): Query {
  const words: Query = { combineWith: 'AND', queries: terms.map(anyForm) };
  // One letter begins too many names.
  if (whole.length < 2 && !isJapanese(whole)) return words;
  const name = { queries: [whole], fields: [...wholeFields], prefix: true, tokenize: asIs };
  return { combineWith: 'OR', queries: [words, name] };
}

const namesAndKind: ReadonlySet<string> = new Set([...nameFields, 'kind', 'stem']);

/** Goes through what matched once: two letters find hundreds of names, and are typed first. */
function nearness({ match }: SearchResult, terms: readonly QueryTerm[], whole: string): Nearness {
  const [names, others] = wholeFields;
  if (match[whole]?.includes(names)) return 'name';
  if (match[whole]?.includes(others)) return 'other name';
  let otherBegins = false;
  let inText = false;
  const found: Record<'name' | 'mention' | 'where', string[]> = {
    name: [],
    mention: [],
    where: []
  };
  for (const term in match) {
    const fields = match[term]!;
    if (term.startsWith(whole)) {
      if (fields.includes(names)) return 'name begins';
      otherBegins ||= fields.includes(others);
    }
    if (fields.some((field) => namesAndKind.has(field))) found.name.push(term);
    if (fields.includes('mention')) found.mention.push(term);
    if (fields.includes('where')) found.where.push(term);
    inText ||= fields.includes('text');
  }
  if (otherBegins) return 'other name begins';
  const all = (places: readonly string[]) =>
    terms.every((term) => places.some((word) => meets(word, term)));
  if (inText) return all(found.mention) ? 'subject of sentence' : 'sentence';
  if (all(found.name)) return 'words of name';
  if (all([...found.name, ...found.where])) return 'place';
  return all([...found.name, ...found.where, ...found.mention]) ? 'mention' : 'fact';
}

/** Results as a reader meets them. */
function shownOf(
  data: Searchable,
  ranked: readonly Ranked[],
  query: string,
  typed?: string
): Found {
  const hits = onceEach(data, ranked);
  const kinds = new Set(hits.map(({ entry }) => entry.group));
  const best = kinds.size > 1 && hits.length > bestCount ? bestOf(hits) : [];
  const rest = hits.filter((hit) => !best.includes(hit));
  const weak = ranked.every((hit) => order(hit) >= order({ near: 'place' }));
  const lacking = weak ? query : undefined;
  return { best, groups: grouped(rest), lacking, typed };
}

/** A sentence found in several languages stands once. */
export function onceEach({ entries }: Searchable, ranked: readonly Ranked[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const { id, near, terms } of ranked) {
    const entry = entries[id]!;
    const key = `${entry.group}/${entry.id}`;
    if (!hits.has(key)) hits.set(key, { entry, terms, near });
  }
  return [...hits.values()];
}

const bestCount = 3;

/**
 * Those that are called so; then what comes first, the best sentence of the op-ed, and what the op-ed's own words lead
 * to, in their order.
 */
function bestOf(hits: readonly Hit[]): Hit[] {
  const called = hits.filter((hit) => order(hit) < order({ near: 'words of name' }));
  const wanted = [
    ...called.slice(0, bestCount),
    hits[0],
    hits.find(({ entry }) => entry.group === 'sentences'),
    hits.find(({ near }) => near === 'mention'),
    ...hits
  ].filter((hit) => hit !== undefined);
  const best = new Set([...new Set(wanted)].slice(0, bestCount));
  return hits.filter((hit) => best.has(hit));
}

function grouped(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<SearchGroup, Hit[]>();
  for (const hit of hits) {
    const { group } = hit.entry;
    const of = groups.get(group) ?? [];
    groups.set(group, of);
    of.push(hit);
  }
  const list = [...groups].map(([group, of]) => ({ group, hits: of }));
  const at = list.findIndex(({ group }) => group === 'sentences');
  if (at > 1) list.splice(1, 0, ...list.splice(at, 1));
  return list;
}
