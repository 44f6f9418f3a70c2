import type { YearRange } from './year-range';

/** Two years between which something happened; the same twice where the year is known. Historical count, no year 0. */
export type Years = readonly [earliest: number, latest: number];

/** When a feature began and ended, each as well as it is known. */
export interface TemporalExtent {
  start: Years;
  end: Years;
}

/** The end of what is still there. */
export const stillThere = 9999;

/** How many names of other times a feature may bring to the map. */
export const mostNames = 8;

/**
 * How surely a feature was there in a span of years: 1 surely, 0 surely not, between them where its beginning or end is
 * uncertain. It grows evenly over the years in which it may have begun, and lessens over those in which it may have ended.
 * The style of the map computes the same.
 */
export function presence({ start, end }: TemporalExtent, { from, to }: YearRange): number {
  const begun = (to - start[0] + 1) / (start[1] - start[0] + 1);
  const left = (end[1] - from + 1) / (end[1] - end[0] + 1);
  return Math.min(clamp(begun), clamp(left));
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** How strongly what is there more or less surely is drawn: never so weak that it cannot be read. */
export const legible = (presence: number): number => 0.3 + 0.7 * presence;

/** A temporal extent as short as it can be written: beginning and end, or the earliest and latest of each. */
export type EncodedExtent = readonly [number, number] | readonly [number, number, number, number];

export function encodeExtent({ start, end }: TemporalExtent): EncodedExtent {
  const sure = start[0] === start[1] && end[0] === end[1];
  return sure ? [start[0], end[0]] : [...start, ...end];
}

export function decodeExtent(years: EncodedExtent): TemporalExtent {
  const [a, b, c = b, d = c] = years;
  return years.length === 2 ? { start: [a, a], end: [b, b] } : { start: [a, b], end: [c, d] };
}
