import { parse, type ParsedNode } from 'edtf';
import * as v from 'valibot';
import { historical, inOrder, possibleYears, type Doubt, type KnownDate } from './known-date';
import { stillThere, type TemporalExtent } from './temporal-extent';

// This file brings the parser with it: it is for the build, never for the browser.

const expected =
  'an EDTF date such as 0762, 2004-08-28, -0129~, 0907?, [0630..0669], [..0330], [1271..] or 14XX';

/** The first and the last year that the atlas takes, historical. */
const limits = [-1000, 2100] as const;

/** A date as EDTF (ISO 8601-2), in the forms that the atlas has words for. Years are astronomical: `-0129` is 130 BCE. */
export const edtfSchema = v.pipe(
  v.string(expected),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed && wrong(dataset.value);
    if (message) addIssue({ message });
  })
);

/** A modern date as precise as it is known: `2004`, `2006-03` or `2004-08-28`. */
export const isoDateSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date as YYYY, YYYY-MM or YYYY-MM-DD'
  ),
  v.check(isRealDay, 'a day that the calendar has')
);

/** What was expected of a text that is no date of the atlas. */
function wrong(text: string): string | undefined {
  if (!isRealDay(text)) return 'a day that the calendar has';
  const date = read(text);
  if (!date) return expected;
  return withinLimits(date) ? undefined : 'a year from 1000 BCE to 2100';
}

/** Reads a date that the schema has taken; throws for any other. */
export function parseDate(text: string): KnownDate {
  const date = read(text);
  if (!date) throw new Error(`"${text}": expected ${expected}`);
  return date;
}

const cache = new Map<string, KnownDate | undefined>();

function read(text: string): KnownDate | undefined {
  if (!cache.has(text)) cache.set(text, known(text));
  return cache.get(text);
}

function known(text: string): KnownDate | undefined {
  try {
    const node = parse(text);
    return node.type === 'Set' ? ofSet(node) : ofDate(node);
  } catch {
    return undefined;
  }
}

/** Bits of the mask for a century: its last two digits. */
const century = 12;

function ofDate(node: ParsedNode): KnownDate | undefined {
  if (node.type !== 'Date') return undefined;
  const [year, month, day, ...time] = node.values as number[];
  if (year === undefined || time.length > 0) return undefined;
  const doubt = doubtOf(node);
  if (node.unspecified !== undefined) {
    if (node.unspecified !== century || month !== undefined || doubt) return undefined;
    return {
      form: 'century',
      century: Object.is(year, -0) || year < 0 ? year / 100 - 1 : year / 100 + 1
    };
  }
  // A doubted month would need words of its own.
  if (doubt === null || (doubt && month !== undefined)) return undefined;
  return {
    form: 'date',
    year: historical(year),
    ...(month === undefined ? {} : { month: month + 1 }),
    ...(day === undefined ? {} : { day }),
    ...(doubt ? { doubt } : {})
  };
}

/** Undefined for none; null for a doubt of some part only, which the atlas does not use. */
function doubtOf({ approximate, uncertain }: ParsedNode): Doubt | undefined | null {
  if (typeof approximate === 'number' || typeof uncertain === 'number') return null;
  if (approximate && uncertain) return 'both';
  return approximate ? 'approximate' : uncertain ? 'uncertain' : undefined;
}

/** `[a..b]`, `[..a]` and `[a..]` between plain years. */
function ofSet({ values, earlier, later }: ParsedNode): KnownDate | undefined {
  const [only, ...rest] = values;
  if (rest.length > 0) return undefined;
  const years = [only].flat().map((node) => plainYear(node as ParsedNode));
  const [from, to] = years;
  if (from === undefined || years.includes(undefined)) return undefined;
  if (earlier || later) return { form: earlier ? 'before' : 'after', year: from };
  return to !== undefined && from < to ? { form: 'between', from, to } : undefined;
}

function plainYear(node: ParsedNode): number | undefined {
  const date = ofDate(node);
  return date?.form === 'date' && !date.doubt && !date.month ? date.year : undefined;
}

/** Whether the calendar has it, where it is a day: the parser takes 29 February in any year. */
function isRealDay(text: string): boolean {
  const day = /^\d{4}-(?:0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text)?.[1];
  return day === undefined || new Date(`${text}T00:00:00Z`).getUTCDate() === Number(day);
}

function withinLimits(date: KnownDate): boolean {
  const years = date.form === 'century' ? [date.century * 100] : Object.values(date);
  return years.every(
    (year) => typeof year !== 'number' || (year >= limits[0] && year <= limits[1])
  );
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
