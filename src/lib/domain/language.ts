/**
 * The languages of the atlas, in the order in which they are offered: a row for each. Its texts stand in `i18n/<language>/`.
 */
const rows = {
  ru: {
    /** What the language calls itself, and the same for narrow screens. */
    ownName: 'Русский',
    shortName: 'Рус',
    englishName: 'Russian',
    /** The atlas's name, for the pages that speak all languages. */
    title: 'Атлас Шёлкового пути',
    /** As Open Graph names language and country. */
    locale: 'ru_RU',
    /** What is read instead where a text is missing, nearest first. */
    fallbacks: ['ru', 'en']
  },
  kk: {
    ownName: 'Қазақша',
    shortName: 'Қаз',
    englishName: 'Kazakh',
    title: 'Жібек жолы атласы',
    locale: 'kk_KZ',
    fallbacks: ['kk', 'ru', 'en']
  },
  ja: {
    ownName: '日本語',
    shortName: '日本語',
    englishName: 'Japanese',
    title: 'シルクロード・アトラス',
    locale: 'ja_JP',
    fallbacks: ['ja', 'en', 'ru']
  },
  en: {
    ownName: 'English',
    shortName: 'Eng',
    englishName: 'English',
    title: 'Silk Road Atlas',
    locale: 'en_GB',
    fallbacks: ['en', 'ru']
  }
} as const;
export type Language = keyof typeof rows;
export const languages = Object.keys(rows) as readonly Language[];

interface LanguageRow {
  ownName: string;
  shortName: string;
  englishName: string;
  title: string;
  locale: string;
  fallbacks: readonly Language[];
}
export const languageTable: Record<Language, LanguageRow> = rows;

/** The op-ed was received in Russian: the language of every quotation. */
export const originalLanguage = 'ru' satisfies Language;

/** A text in each language; a missing one is an empty or absent entry. */
export type Localized = Record<Language, string>;

/** The same for each language, as an object that holds all languages is made of. */
export function inEachLanguage<T>(one: T): Record<Language, T> {
  return Object.fromEntries(languages.map((language) => [language, one])) as Record<Language, T>;
}

/** A name in the atlas's languages alone: some have others beside them. */
export const localizedOf = (name: Localized): Localized => ({
  ru: name.ru,
  kk: name.kk,
  ja: name.ja,
  en: name.en
});

/** A text together with the language that it is really in. */
export interface LocalizedText {
  text: string;
  lang: Language;
  /** The text in pieces, where some of it is in another writing. */
  langSpans?: readonly LangSpan[];
}

/** A piece of a text; `lang` is set where the piece is not in the language of the text around it. */
export interface LangSpan {
  text: string;
  lang?: string;
}

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** The text in `language` or its nearest fallback; undefined when none of them holds one. */
export function localize(
  texts: Partial<Localized> | null | undefined,
  language: Language
): LocalizedText | undefined {
  for (const lang of languageTable[language].fallbacks) {
    const found = texts?.[lang];
    if (found) return { text: found, lang };
  }
  return undefined;
}

/** The first language of the browser's list that the atlas speaks; Russian when there is none. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const stem = tag.toLowerCase().split('-')[0];
    if (isLanguage(stem)) return stem;
  }
  return originalLanguage;
}
