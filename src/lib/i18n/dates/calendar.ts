import type { Language } from '$lib/domain/language';
import { formatYear } from '$lib/i18n/format';

/** Day before month in English too: the atlas is read in two countries that do. */
const dateLocale = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** A modern date as precise as it is given: `2004`, `2006-03`, `2004-08-28`. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = parts(iso);
  if (month === undefined) return formatYear(year, language);
  if (language === 'kk') return kazakhDate(year, month, day);
  return dateFormat(language, day !== undefined).format(Date.UTC(year, month - 1, day ?? 1));
}

/** Languages whose spans of days are said in words by `Intl`; Japanese falls back to digits and slashes. */
const spansInWords: readonly Language[] = ['en', 'ru'];

/** Two days as a span that says once what they share; undefined where the language has no words for that. */
export function formatDaySpan(start: string, end: string, language: Language): string | undefined {
  if (language === 'kk') return kazakhDaySpan(parts(start), parts(end));
  if (!spansInWords.includes(language)) return undefined;
  return dateFormat(language, true).formatRange(Date.parse(start), Date.parse(end));
}

const parts = (iso: string) => iso.split('-').map(Number) as [number, number?, number?];

function dateFormat(language: Language, withDay: boolean): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(
    dateLocale(language),
    withDay ? { ...options, day: 'numeric' } : options
  );
}

/** The first letters of the twelve months, as a calendar writes them; in Japanese their numbers. */
export function monthInitials(language: Language): string[] {
  if (language === 'kk') return kazakhMonths.map((month) => month[0]!.toUpperCase());
  if (language === 'ja') return kazakhMonths.map((_, i) => String(i + 1));
  const initial = new Intl.DateTimeFormat(language, { month: 'narrow', timeZone: 'UTC' });
  return kazakhMonths.map((_, i) => initial.format(Date.UTC(2026, i, 15)));
}

const kazakhMonths =
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

/** Written out here because Chromium ships no Kazakh month names. */
function kazakhDate(year: number, month: number, day: number | string | undefined): string {
  return [`${year} жылғы`, day, kazakhMonths[month - 1]]
    .filter((part) => part !== undefined)
    .join(' ');
}

type Day = ReturnType<typeof parts>;

/** A span of days within one year, in Kazakh: «2017 жылғы 10 маусым – 10 қыркүйек», «2025 жылғы 24–26 тамыз». */
function kazakhDaySpan([year, month, day]: Day, [lastYear, ...last]: Day): string | undefined {
  if (year !== lastYear || month === undefined) return undefined;
  const [lastMonth, lastDay] = last;
  if (month === lastMonth) return kazakhDate(year, month, `${day}–${lastDay}`);
  return `${kazakhDate(year, month, day)} – ${lastDay} ${kazakhMonths[lastMonth! - 1]}`;
}

const monthEndings = {
  from: 'дан нан дан ден дан нан ден дан тен нан дан нан'.split(' '),
  to: 'ға ға ға ге ға ға ге ға ке ға ға ға'.split(' ')
};

/** A date in Kazakh words with the ending of «from» or «to»: «2023 жылдан», «2019 жылғы наурызға». */
export function kazakhInCase(date: string, side: 'from' | 'to'): string {
  const month = kazakhMonths.findIndex((name) => date.endsWith(name));
  if (month >= 0) return date + monthEndings[side][month]!;
  return date.replace(/ж\.$/, side === 'from' ? 'жылдан' : 'жылға');
}
