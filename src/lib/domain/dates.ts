import * as v from 'valibot';
import { stillThere, type Lifetime } from './lifetime';

/** A historical year as the sources count it: -130 is 130 BCE, and there is no year 0. */
export const yearSchema = v.pipe(
  v.number(),
  v.integer('a whole year'),
  v.check((year) => year !== 0, 'a year other than 0: 1 BCE is followed by 1 CE'),
  v.minValue(-1000, 'a year from 1000 BCE on'),
  v.maxValue(2100, 'a year up to 2100')
);

const isoPattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A modern date as precise as it is known: `2004`, `2006-03` or `2004-08-28`. */
export const isoDateSchema = v.pipe(
  v.string(),
  v.regex(isoPattern, 'a date as YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(isRealDate, 'a day that the calendar has')
);

function isRealDate(text: string): boolean {
  if (text.length < 10) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4));
}

/** True when `start` does not come after `end`; each may be less precise than the other. */
export function inOrder(start: string, end: string): boolean {
  const length = Math.min(start.length, end.length);
  return start.slice(0, length) <= end.slice(0, length);
}

/** When a feature was there; null where it is undated. One without an end is still there, without a start only that is known. */
export function lifetimeOf({
  start,
  end
}: {
  start: string | number | null;
  end: string | number | null;
}): Lifetime | null {
  if (start === null) return null;
  const year = (date: string | number) => (typeof date === 'string' ? yearOf(date) : date);
  const [begun, left] = [year(start), end === null ? stillThere : year(end)];
  return { start: [begun, begun], end: [left, left] };
}
