import type { Position } from './geometry/geometry';
import type { Language } from './language';
import type { Layer } from './layers';
import {
  decodeExtent,
  presence,
  type EncodedExtent,
  type TemporalExtent
} from './time/temporal-extent';
import type { Collection } from './selection';
import { allTimes, type YearRange } from './time/year-range';

/** A feature as the list and the static map need it. */
export interface IndexEntry {
  collection: Collection;
  id: string;
  name: string;
  /** The language that the name is really in. */
  lang: Language;
  /** The first is the layer whose list it stands in. */
  layers: readonly Layer[];
  rank: number;
  /** Name of its icon; null for a Silk Road route. */
  icon: string | null;
  /** Where its icon stands; null for a line. */
  position: Position | null;
  /** When it was there; absent where it is undated. */
  years?: EncodedExtent;
  /** What it was called in other times, in their order, and the first and last year of each name. */
  names?: readonly (readonly [name: string, from: number, to: number])[];
  /** Of a line: the lines of the static map that it is drawn with. */
  line?: string;
  /** Numbers of its card that are told of a whole layer, each with the address of what gives it on the card. */
  ofLayer?: readonly LayerNumber[];
}

export interface LayerNumber {
  layer: Layer;
  value: string;
  label: string;
  statement: string;
}

/** What of the atlas is shown by its time. */
export interface Times {
  /** Undefined for all times. */
  yearRange: YearRange | undefined;
  /** Whether what is undated is shown. */
  undated: boolean;
}

/** How surely an entry is there: 1 surely, 0 not, 1 for what is undated while that is shown. The map's filter says the same. */
export function presenceOf(
  { years }: Pick<IndexEntry, 'years'>,
  { yearRange, undated }: Times
): number {
  return years ? presence(decodeExtent(years), yearRange ?? allTimes) : Number(undated);
}

const inBrackets = /\s*[(（].*[)）]$/;

/**
 * The name as lists give it while the map shows a time: what the map writes then, with the entry's own name in brackets
 * where that is another, "Xizhou (Gaochang)". The map's `nameInLanguage` chooses by the same rule.
 */
export function nameInTime(
  { name, names, years }: Pick<IndexEntry, 'name' | 'names' | 'years'>,
  time: YearRange | undefined
): string {
  if (!time || !names) return name;
  const last = Math.min(time.to, years ? decodeExtent(years).end[1] : allTimes.to);
  const [then] = names.findLast(([, from, to]) => from <= last && last <= to) ?? [name];
  const [bare, own] = [then, name].map((text) => text.replace(inBrackets, ''));
  if (bare === own) return name;
  return /[぀-ヿ一-鿿]/.test(name) ? `${bare}（${own}）` : `${bare} (${own})`;
}

/** Whether the map shows a feature in the years chosen; at all times it shows what is dated, and the undated while it is asked to. */
export function inTime(extent: TemporalExtent | null, { yearRange, undated }: Times): boolean {
  if (!extent) return undated;
  return yearRange === undefined || presence(extent, yearRange) > 0;
}
