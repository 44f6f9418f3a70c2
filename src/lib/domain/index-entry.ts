import type { Position } from './geometry';
import type { Language } from './language';
import type { Layer } from './layers';
import { lengthened, presence, type ShortLifetime } from './lifetime';
import type { Collection } from './selection';
import { allTimes, type Span } from './time';

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
  /** When it was there; absent where it is undated. */
  years?: ShortLifetime;
  /** Of a line: the lines of the drawn plate that it is drawn with. */
  line?: string;
}

/** What of the atlas is shown by its time. */
export interface Times {
  /** Undefined for all times. */
  time: Span | undefined;
  /** Whether what is undated is shown. */
  undated: boolean;
}

/** How surely an entry is there: 1 surely, 0 not, 1 for what is undated while that is shown. The map's filter says the same. */
export function presenceOf({ years }: Pick<IndexEntry, 'years'>, { time, undated }: Times): number {
  return years ? presence(lengthened(years), time ?? allTimes) : Number(undated);
}
