import type { Options } from 'minisearch';
import { squash } from './fold';
import { indexTerms } from './tokens';

/**
 * What is searched, as texts with one name a line. Whole names stand once more in one piece, so that a name
 * is told from a word in a name, and `Chang an` finds `Chang'an`.
 */
export interface SearchDocument {
  id: number;
  /** The name in the reader's language; for sentences its own field. */
  own: string;
  /** The names in all other languages, and Chinese. */
  name: string;
  /** Older and modern names, other scripts, readings. */
  alias: string;
  whole: string;
  wholeAlias: string;
  /** Today's place and country. */
  where: string;
  kind: string;
  /** The words of a sentence. */
  text: string;
  /** 1 for what is named first on the map, 3 last. */
  rank: number;
}

export const wholeFields = ['whole', 'wholeAlias'] as const;
export const nameFields = ['own', 'name', 'alias'] as const;
export const otherFields = ['where', 'kind', 'text'] as const;

const isWhole = (field: string | undefined) =>
  (wholeFields as readonly (string | undefined)[]).includes(field);

/** The same for the build, which writes the index, and the browser, which reads it. */
export const searchOptions: Options<SearchDocument> = {
  fields: [...nameFields, ...wholeFields, ...otherFields],
  storeFields: ['rank'],
  tokenize: (text, field) =>
    isWhole(field) ? text.split('\n').map(squash) : [...new Set(indexTerms(text))],
  // Terms are folded when texts are cut.
  processTerm: (term) => term || null
};
