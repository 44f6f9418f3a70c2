/** The years that the timeline spans: from before Zhang Qian's embassy to the last figures of the atlas. */
export const firstYear = -200;
export const lastYear = 2026;

/**
 * A span of historical years, both ends included: -130 is 130 BCE, and there is no year 0.
 * One year is a span from itself to itself.
 */
export interface YearRange {
  from: number;
  to: number;
}

/** What "all times" is where numbers are wanted: beyond all that the atlas dates. */
export const allTimes: YearRange = { from: -9999, to: 9999 };

const pattern = /^(-?\d{1,4})(?:\.\.(-?\d{1,4}))?$/;

/** Reads `750`, `-130` or `618..907`; undefined for anything else, for year 0 and for years off the timeline. */
export function parseYearRange(text: string | null | undefined): YearRange | undefined {
  const match = pattern.exec(text ?? '');
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  return isYear(from) && isYear(to) && from <= to ? { from, to } : undefined;
}

/** The same as an address carries it. */
export function formatYearRange({ from, to }: YearRange): string {
  return from === to ? String(from) : `${from}..${to}`;
}

/** Two times beside each other, the first on the left or above. */
export type Comparison = readonly [YearRange, YearRange];

/** Reads `650,2025` or `618..907,2025`; undefined where one of the two is not understood. */
export function parseComparison(text: string | null | undefined): Comparison | undefined {
  const [first, second, ...rest] = (text ?? '').split(',').map(parseYearRange);
  return first && second && rest.length === 0 ? [first, second] : undefined;
}

/** The same as an address carries it. */
export function formatComparison(comparison: Comparison): string {
  return comparison.map(formatYearRange).join(',');
}

const beforeOurEra = /^[-−–]|bc|до\s*н|б\.?\s*з\.?\s*д|前/i;

/**
 * A year as a reader types it: `750`, `-130`, `130 BCE`, `130 до н. э.`, `б.з.д. 130`, `紀元前130年`, wide digits too;
 * undefined where there is not one number, and for years off the timeline.
 */
export function typedYear(text: string): number | undefined {
  const typed = text.normalize('NFKC').trim();
  const numbers = typed.match(/\d+/g);
  if (numbers?.length !== 1) return undefined;
  const year = Number(numbers[0]) * (beforeOurEra.test(typed) ? -1 : 1);
  return isYear(year) ? year : undefined;
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
