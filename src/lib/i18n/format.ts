import type { CardDates } from '../domain/card';
import type { Language } from '../domain/language';
import type { Counted, Messages } from './messages';

/** Puts values into a text's `{name}` slots. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

/** The form of a counted text for `n`, by the plural rules of the language. */
export function counted(forms: Counted, n: number, language: Language): string {
  const form = forms[new Intl.PluralRules(language).select(n)] ?? forms.other;
  return fill(form, { n: formatNumber(n, language) });
}

export function formatNumber(n: number, language: Language): string {
  return new Intl.NumberFormat(language).format(n);
}

/** Kilometres, one decimal below ten. */
export function formatKm(km: number, language: Language): string {
  const maximumFractionDigits = km < 10 ? 1 : 0;
  const options = { style: 'unit', unit: 'kilometer', maximumFractionDigits } as const;
  return new Intl.NumberFormat(language, options).format(km);
}

/** Metres below a kilometre, kilometres from there on. */
export function formatMetres(metres: number, language: Language): string {
  if (metres >= 1000) return formatKm(metres / 1000, language);
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'meter' }).format(metres);
}

/** Intl's eras name Christ in some languages; the atlas counts "before the common era" in each. */
const eras: Record<Language, (year: number) => string> = {
  ru: (year) => `${year} г. до н. э.`,
  kk: (year) => `б.з.д. ${year} ж.`,
  ja: (year) => `紀元前${year}年`,
  en: (year) => `${year} BCE`
};

const years: Record<Language, (year: number) => string> = {
  ru: (year) => `${year} г.`,
  kk: (year) => `${year} ж.`,
  ja: (year) => `${year}年`,
  en: (year) => (year < 1000 ? `${year} CE` : String(year))
};

/** A historical year in words; negative years are BCE. */
export function formatYear(year: number, language: Language): string {
  return year < 0 ? eras[language](-year) : years[language](year);
}

/** A modern date as precise as it is given: `2004`, `2006-03`, `2004-08-28`. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return formatYear(year, language);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(language, options).format(date);
}

/** The span of a feature's dates in words; undefined for none. */
export function formatDates(dates: CardDates, language: Language, messages: Messages): string {
  if (dates.kind === 'years') {
    const { start, end } = dates;
    return `${formatYear(start, language)} – ${formatYear(end, language)}`;
  }
  const start = dates.start === null ? null : formatDate(dates.start, language);
  const end = dates.end === null ? null : formatDate(dates.end, language);
  if (start && end) return start === end ? start : `${start} – ${end}`;
  if (start) return fill(messages.card.since, { date: start });
  return end ? fill(messages.card.until, { date: end }) : messages.card.undated;
}

/** A country's name; `x-crimea` is the one place whose country is disputed. */
export function formatCountry(code: string, language: Language, messages: Messages): string {
  if (code === 'x-crimea') return messages.card.crimea;
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
