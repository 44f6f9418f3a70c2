import type { Name, NamedEntry } from './entry';
import { squash } from './fold';
import { mark, type Piece } from './marks';
import { queryTerms } from './tokens';

/** A name with what was found in it. */
export interface MarkedName {
  lang: Name['lang'];
  pieces: Piece[];
}

/**
 * The name of a result, and the other name that was found where its own does not hold what was looked for;
 * null where that is no name but a place or a kind.
 */
export function shownName(
  { name, others }: NamedEntry,
  query: string,
  terms: readonly string[]
): { own: MarkedName; other: MarkedName | null } {
  const marked = ({ text, lang }: Name) => ({ lang, pieces: mark(text, query, terms) });
  const isFound = ({ pieces }: MarkedName) => pieces.some(({ found }) => found);
  const own = marked(name);
  if (isFound(own)) return { own, other: null };
  const sought = [...queryTerms(query), ...terms];
  for (const candidate of others) {
    // Most names hold nothing of it: to cut them is left.
    const whole = squash(candidate.text);
    if (!sought.some((word) => whole.includes(word))) continue;
    const other = marked(candidate);
    if (isFound(other)) return { own, other };
  }
  return { own, other: null };
}
