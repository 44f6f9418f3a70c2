import type { Position } from './geometry';
import type { Language } from './language';
import type { Layer } from './layers';
import type { Collection } from './selection';

/** A feature as the list and the drawn plate need it. */
export interface IndexEntry {
  collection: Collection;
  id: string;
  name: string;
  /** The language that the name is really in. */
  lang: Language;
  /** The first is the layer whose list it stands in. */
  layers: readonly Layer[];
  rank: number;
  /** Name of its sign; null for a Silk Road route. */
  sign: string | null;
  /** Where its sign stands; null for a line. */
  position: Position | null;
}
