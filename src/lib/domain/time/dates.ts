import * as v from 'valibot';
import { parseDate } from './edtf';
import { inOrder, possibleYears } from './known-date';
import { stillThere, type TemporalExtent } from './temporal-extent';

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

/** EDTF dates of a beginning and an end; null where there is none. */
export interface Dated {
  start: string | null;
  end: string | null;
}

/** When a feature was there; null where it is undated. One without an end is still there, without a start only that is known. */
export function datedExtent({ start, end }: Dated): TemporalExtent | null {
  if (start === null) return null;
  return {
    start: possibleYears(parseDate(start)),
    end: end === null ? [stillThere, stillThere] : possibleYears(parseDate(end))
  };
}

/** True unless a start comes after an end, both EDTF; one that is not there is never out of order. */
export function datesInOrder(start: string | null, end: string | null): boolean {
  return start === null || end === null || inOrder(parseDate(start), parseDate(end));
}
