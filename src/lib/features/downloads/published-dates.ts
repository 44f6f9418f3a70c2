import { datedExtent, type Dated } from '$lib/domain/time/dates';
import { stillThere, type Years } from '$lib/domain/time/temporal-extent';

/** Two ISO 8601 dates between which something happened, each as precise as it is known; the same twice where it is known. */
export interface PublishedDate {
  earliest: string;
  latest: string;
}

/** When a feature was there, for files that others read. No end: it is still there, or its end is not known. */
export interface PublishedDates {
  start: PublishedDate;
  end: PublishedDate | null;
}

const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * The dates of a feature as published files give them; null where it is undated. The one place that reads
 * `start` and `end`: whole dates are kept, of all else only the years count.
 */
export function publishedDates(feature: Dated): PublishedDates | null {
  const extent = datedExtent(feature);
  if (!extent) return null;
  const known = extent.end[0] !== stillThere;
  return {
    start: published(feature.start, extent.start),
    end: known ? published(feature.end, extent.end) : null
  };
}

function published(date: string | null, [earliest, latest]: Years): PublishedDate {
  if (date !== null && isoDate.test(date)) return { earliest: date, latest: date };
  return { earliest: isoYear(earliest), latest: isoYear(latest) };
}

/** ISO 8601 counts a year 0, which is 1 BCE: 130 BCE (-130 here) is `-0129` there. */
export function isoYear(year: number): string {
  const astronomical = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(astronomical)).padStart(4, '0');
  return astronomical < 0 ? `-${digits}` : digits;
}

/** The historical year of an ISO 8601 date: `-0129` is -130, `0000` is -1. */
export function historicalYear(iso: string): number {
  const astronomical = Number(/^-?\d+/.exec(iso)![0]);
  return astronomical <= 0 ? astronomical - 1 : astronomical;
}
