/** How a year is doubted: EDTF's `~`, `?` and `%`. */
export type Doubt = 'approximate' | 'uncertain' | 'both';

/**
 * A date as far as it is known: what words and bounds are made from. Years are historical: -130 is 130 BCE, and there is
 * no year 0. Centuries count from 1 and from -1.
 */
export type KnownDate =
  | { form: 'date'; year: number; month?: number; day?: number; doubt?: Doubt }
  | { form: 'between'; from: number; to: number }
  | { form: 'before' | 'after'; year: number }
  | { form: 'century'; century: number };

/** Years between which something happened; the same twice where the year is known. */
type Bounds = readonly [earliest: number, latest: number];

/**
 * A convention of the atlas, for the map alone: how many years a doubted year may be off, before and from `doubtNarrows`
 * on. Both doubts together count twice. A year known only from one side is looked for within a century.
 */
const doubtYears = { before: 25, after: 2 } as const;
const doubtNarrows = 1800;
const oneSided = 100;

/** ISO 8601 and EDTF count 0000 for 1 BCE, historians count no year 0. The only place where one becomes the other. */
export const historical = (astronomical: number): number =>
  astronomical <= 0 ? astronomical - 1 : astronomical;

function later(year: number, years: number): number {
  return historical((year < 0 ? year + 1 : year) + years);
}

/** The years that the date itself names, without the width of its doubt. */
export function statedYears(date: KnownDate): Bounds {
  switch (date.form) {
    case 'date':
      return [date.year, date.year];
    case 'between':
      return [date.from, date.to];
    case 'century':
      return date.century < 0
        ? [date.century * 100, date.century * 100 + 99]
        : [historical((date.century - 1) * 100), date.century * 100 - 1];
    default:
      return [date.year, date.year];
  }
}

/** The years in which it may have happened, by the convention of the atlas where the date does not say it. */
export function possibleYears(date: KnownDate): Bounds {
  const [from, to] = statedYears(date);
  if (date.form === 'before') return [later(from, -oneSided), to];
  if (date.form === 'after') return [from, later(to, oneSided)];
  if (date.form !== 'date' || !date.doubt) return [from, to];
  const width = from < doubtNarrows ? doubtYears.before : doubtYears.after;
  const off = date.doubt === 'both' ? 2 * width : width;
  return [later(from, -off), later(to, off)];
}

/** True unless `start` surely comes after `end`, as far as the two dates say; each may be less precise than the other. */
export function inOrder(start: KnownDate, end: KnownDate): boolean {
  const [from] = start.form === 'before' ? [-Infinity] : statedYears(start);
  const [, to] = end.form === 'after' ? [0, Infinity] : statedYears(end);
  if (from !== to || start.form !== 'date' || end.form !== 'date') return from <= to;
  if (!start.month || !end.month || start.month !== end.month)
    return !start.month || !end.month || start.month < end.month;
  return !start.day || !end.day || start.day <= end.day;
}
