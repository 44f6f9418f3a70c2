import type { Language } from '../domain/language';
import { formatYear } from './format';

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

const kazakhMonths =
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

/** Written out here because Chromium ships no Kazakh month names. */
function kazakhDate(year: number, month: number, day: number | undefined): string {
  return [`${year} жылғы`, day, kazakhMonths[month - 1]]
    .filter((part) => part !== undefined)
    .join(' ');
}
