import type { FeatureEntry, Name } from './entry';
import { mark, type Piece } from './marks';

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
  { name, others }: FeatureEntry,
  query: string,
  terms: readonly string[]
): { own: MarkedName; other: MarkedName | null } {
  const marked = ({ text, lang }: Name) => ({ lang, pieces: mark(text, query, terms) });
  const isFound = ({ pieces }: MarkedName) => pieces.some(({ found }) => found);
  const own = marked(name);
  if (isFound(own)) return { own, other: null };
  for (const candidate of others) {
    const other = marked(candidate);
    if (isFound(other)) return { own, other };
  }
  return { own, other: null };
}
