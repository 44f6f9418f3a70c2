/** The years that the timeline spans: from before Zhang Qian's embassy to the last figures of the atlas. */
export const firstYear = -200;
export const lastYear = 2026;

/**
 * A span of historical years, both ends included: -130 is 130 BCE, and there is no year 0.
 * One year is a span from itself to itself.
 */
export interface Span {
  from: number;
  to: number;
}

/** What "all times" is where numbers are wanted: beyond all that the atlas dates. */
export const allTimes: Span = { from: -9999, to: 9999 };

const pattern = /^(-?\d{1,4})(?:\.\.(-?\d{1,4}))?$/;

/** Reads `750`, `-130` or `618..907`; undefined for anything else, for year 0 and for years off the timeline. */
export function parseSpan(text: string | null | undefined): Span | undefined {
  const match = pattern.exec(text ?? '');
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  return isYear(from) && isYear(to) && from <= to ? { from, to } : undefined;
}

/** The same as an address carries it. */
export function formatSpan({ from, to }: Span): string {
  return from === to ? String(from) : `${from}..${to}`;
}

/** Two times beside each other, the first on the left or above. */
export type Comparison = readonly [Span, Span];

/** Reads `650,2025` or `618..907,2025`; undefined where one of the two is not understood. */
export function parseComparison(text: string | null | undefined): Comparison | undefined {
  const [first, second, ...rest] = (text ?? '').split(',').map(parseSpan);
  return first && second && rest.length === 0 ? [first, second] : undefined;
}

/** The same as an address carries it. */
export function formatComparison(comparison: Comparison): string {
  return comparison.map(formatSpan).join(',');
}

function isYear(year: number): boolean {
  return year !== 0 && year >= firstYear && year <= lastYear;
}

/** Years counted without a gap, 1 BCE as 0: for distances between years. */
export const countOf = (year: number): number => (year < 0 ? year + 1 : year);

/** The year of a count, which may lie between two: the nearest. */
export function yearOfCount(count: number): number {
  const whole = Math.round(count);
  return whole <= 0 ? whole - 1 : whole;
}

/** A year so many years on, or back; it stays on the timeline. */
export function yearsOn(year: number, by: number): number {
  return Math.min(lastYear, Math.max(firstYear, yearOfCount(countOf(year) + by)));
}
