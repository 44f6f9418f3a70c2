import type { Language } from '$lib/domain/language';
import type { Messages } from './en/shell';
import type { Counted } from './same-texts';

/** Puts values into a text's `{name}` slots. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

/** The form of a counted text for `n`, by the plural rules of the language. */
export function counted(forms: Counted, n: number, language: Language): string {
  const form = forms[new Intl.PluralRules(language).select(n)] ?? forms.other;
  return fill(form, { n: formatNumber(n, language) });
}

/** Words closed as a sentence: Japanese has a full stop of its own, and one that closes an abbreviation serves both ("2026 г."). */
export const closed = (words: string, language: Language): string =>
  /[.。]$/.test(words) ? words : words + (language === 'ja' ? '。' : '.');

/** The two brackets of a remark: Japanese has broad ones. */
export const brackets = (language: Language): [string, string] =>
  language === 'ja' ? ['（', '）'] : ['(', ')'];

/** A remark in brackets. */
export const inBrackets = (words: string, language: Language): string =>
  brackets(language).join(words);

/** What stands between the members of a list. */
export const comma = (language: Language): string => (language === 'ja' ? '、' : ', ');

/** What stands before a value that it names. */
export const labelling = (words: string, language: Language): string =>
  words + (language === 'ja' ? '：' : ': ');

/** Some browsers ship no Kazakh number forms; they are those of Russian: 2 787, 1,5. */
const numberLocale = (language: Language): string => (language === 'kk' ? 'ru' : language);

export function formatNumber(n: number, language: Language, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(numberLocale(language), { maximumFractionDigits }).format(n);
}

/** Kilometres, one decimal below ten. */
export function formatKm(km: number, language: Language, messages: Messages): string {
  return fill(messages.units.km, { n: formatNumber(km, language, km < 10 ? 1 : 0) });
}

/** Metres below a kilometre, kilometres from there on. */
export function formatMetres(metres: number, language: Language, messages: Messages): string {
  if (metres >= 1000) return formatKm(metres / 1000, language, messages);
  return fill(messages.units.m, { n: formatNumber(metres, language) });
}

/** Intl's eras name Christ in some languages; the atlas counts "before the common era" in each. */
const eras: Record<Language, (year: number) => string> = {
  ru: (year) => `${year}\u00a0г. до\u00a0н.\u00a0э.`,
  kk: (year) => `б.з.д. ${year}\u00a0ж.`,
  ja: (year) => `紀元前${year}年`,
  en: (year) => `${year} BCE`
};

const years: Record<Language, (year: number) => string> = {
  ru: (year) => `${year}\u00a0г.`,
  kk: (year) => `${year}\u00a0ж.`,
  ja: (year) => `${year}年`,
  en: (year) => (year < 1000 ? `${year} CE` : String(year))
};

/** A historical year in words; negative years are BCE. */
export function formatYear(year: number, language: Language): string {
  return year < 0 ? eras[language](-year) : years[language](year);
}

/** Two ends of a span; Japanese joins them by a sign of its own, without spaces. */
export const fromTo = (first: string, last: string, language: Language): string =>
  language === 'ja' ? `${first}〜${last}` : `${first} – ${last}`;
