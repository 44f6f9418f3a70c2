import type { CardDates } from '$lib/domain/card';
import type { KnownDate } from '$lib/domain/time/known-date';
import type { Language } from '$lib/domain/language';
import { formatDate, formatDaySpan, kazakhInCase } from './calendar';
import { fill, formatYear, fromTo } from '$lib/i18n/format';
import type { Messages } from '$lib/i18n/en/shell';

/** What a date that is not simply known is called; each takes years that are words already. */
interface DateWords {
  approximate: (year: string) => string;
  uncertain: (date: string) => string;
  between: (from: string, to: string) => string;
  /** That year or one before it. */
  before: (year: string) => string;
  /** That year or one after it. */
  after: (year: string) => string;
  century: (n: number) => string;
  centuryBefore: (n: number) => string;
  /** The end of a span that goes on. */
  now: string;
}

const words: Record<Language, DateWords> = {
  ru: {
    approximate: (year) => `около\u00a0${year}`,
    uncertain: (date) => `возможно, ${date}`,
    between: (from, to) => `между ${from} и\u00a0${to}`,
    before: (year) => `не\u00a0позже ${year}`,
    after: (year) => `не\u00a0раньше ${year}`,
    century: (n) => `${roman(n)}\u00a0в.`,
    centuryBefore: (n) => `${roman(n)}\u00a0в. до\u00a0н.\u00a0э.`,
    now: 'наши дни'
  },
  kk: {
    approximate: (year) => `шамамен ${year}`,
    uncertain: (date) => `бәлкім, ${date}`,
    between: (from, to) => `${from} мен ${to} аралығы`,
    before: (year) => `${inFull(year)}дан кеш емес`,
    after: (year) => `${inFull(year)}дан ерте емес`,
    century: (n) => `${roman(n)}\u00a0ғ.`,
    centuryBefore: (n) => `б.з.д. ${roman(n)}\u00a0ғ.`,
    now: 'қазіргі уақыт'
  },
  ja: {
    approximate: (year) => `${year}ごろ`,
    uncertain: (date) => `${date}か`,
    between: (from, to) => `${from}から${to}の間`,
    before: (year) => `${year}以前`,
    after: (year) => `${year}以降`,
    century: (n) => `${n}世紀`,
    centuryBefore: (n) => `紀元前${n}世紀`,
    now: '現在'
  },
  en: {
    approximate: (year) => `c.\u00a0${year}`,
    uncertain: (date) => `perhaps ${date}`,
    between: (from, to) => `between ${from} and ${to}`,
    before: (year) => `${year} or earlier`,
    after: (year) => `${year} or later`,
    century: (n) => `${ordinal(n)} century${n > 10 ? '' : ' CE'}`,
    centuryBefore: (n) => `${ordinal(n)} century BCE`,
    now: 'today'
  }
};

const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Centuries up to the 39th. */
const roman = (n: number): string => 'X'.repeat(Math.floor(n / 10)) + ones[n % 10]!;

/** The Kazakh year written out, as a case ending needs it: `330 ж.` is `330 жыл`. */
const inFull = (year: string): string => year.replace('ж.', 'жыл');

function ordinal(n: number): string {
  const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as Record<string, string>;
  return n + endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]!;
}

/** A date in words, with as much doubt as it has. */
export function dateInWords(date: KnownDate, language: Language): string {
  const say = words[language];
  const year = (n: number) => formatYear(n, language);
  switch (date.form) {
    case 'between':
      return say.between(year(date.from), year(date.to));
    case 'before':
    case 'after':
      return say[date.form](year(date.year));
    case 'century':
      return date.century < 0 ? say.centuryBefore(-date.century) : say.century(date.century);
  }
  if (date.month) return bound(formatDate(iso(date), language));
  const plain = year(date.year);
  if (!date.doubt) return plain;
  const about = date.doubt === 'uncertain' ? plain : say.approximate(plain);
  return date.doubt === 'approximate' ? about : say.uncertain(about);
}

/** Keeps the Russian abbreviation of the year with its number. */
const bound = (text: string): string => text.replace(' г.', '\u00a0г.');

type PlainDate = Extract<KnownDate, { form: 'date' }>;

/** A modern date as ISO writes it. */
function iso({ year, month, day }: PlainDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return [String(year).padStart(4, '0'), ...[month, day].flatMap((n) => (n ? [two(n)] : []))].join(
    '-'
  );
}

const isPlain = (date: KnownDate): date is PlainDate => date.form === 'date' && !date.doubt;

/** The span of a feature's dates in words. */
export function formatDates(
  { start, end }: CardDates,
  language: Language,
  messages: Messages
): string {
  const say = (date: KnownDate) => dateInWords(date, language);
  const { since, until, undated } = messages.card;
  if (start && end) return formatYearRange(start, end, language);
  if (start) {
    if (!isPlain(start)) return fromTo(say(start), words[language].now, language);
    return fill(since, { date: inCase(start, language, 'from') });
  }
  if (!end) return undated;
  return isPlain(end)
    ? fill(until, { date: inCase(end, language, 'to') })
    : fromTo('…', say(end), language);
}

/**
 * A date as «since» and «until» ask for it. A Russian month by itself takes the genitive, as `Intl`
 * has it beside a day: «с марта». In Kazakh the ending stands on the year or on the month.
 */
function inCase(date: PlainDate, language: Language, side: 'from' | 'to'): string {
  if (language === 'kk') return kazakhInCase(dateInWords(date, language), side);
  if (language !== 'ru' || !date.month || date.day) return dateInWords(date, language);
  return dateInWords({ ...date, day: 1 }, language).replace(/^1\s/, '');
}

/** Two dates as a span; one day or year is said once. */
function formatYearRange(start: KnownDate, end: KnownDate, language: Language): string {
  const [first, last] = [dateInWords(start, language), dateInWords(end, language)];
  if (first === last) return first;
  const days = isPlain(start) && isPlain(end) && start.day && end.day;
  return (days && formatDaySpan(iso(start), iso(end), language)) || fromTo(first, last, language);
}
