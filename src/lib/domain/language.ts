/** The four languages of the atlas, in the order in which they are offered. */
export const languages = ['ru', 'kk', 'ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** The op-ed was received in Russian: the language of every quotation. */
export const originalLanguage = 'ru' satisfies Language;

/** A text in each of the four languages; a missing one is an empty or absent entry. */
export type Localized = Record<Language, string>;

/** What is read instead where a text is missing, nearest first. */
export const fallbacks: Record<Language, readonly Language[]> = {
  kk: ['kk', 'ru', 'en'],
  ja: ['ja', 'en', 'ru'],
  en: ['en', 'ru'],
  ru: ['ru', 'en']
};

/** A text together with the language that it is really in. */
export interface Spoken {
  text: string;
  lang: Language;
  /** The text in pieces, where some of it is in another writing. */
  runs?: readonly Run[];
}

/** A piece of a text; `lang` is set where the piece is not in the language of the text around it. */
export interface Run {
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
): Spoken | undefined {
  for (const lang of fallbacks[language]) {
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
