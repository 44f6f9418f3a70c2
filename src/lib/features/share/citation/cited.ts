import type { Language } from '$lib/domain/language';
import { opEdPath } from '$lib/state/paths';
import type { Subject } from '$lib/features/share/subject';

/** A page of the atlas that somebody cites, or words of the op-ed that they found there. */
export interface Cited {
  /** The language of the page. */
  language: Language;
  /** What the page calls itself: a feature's name, or the op-ed's page. */
  title: string;
  /** The title in English, for styles that add it to a title in another language. */
  englishTitle: string;
  /** A key for the lists of reference managers: letters, digits, hyphens and dots. */
  key: string;
  /** Absolute address, the sentence included. */
  url: string;
  /** The day of reading, `2026-11-23`. */
  accessed: string;
  /** Ids of quoted sentences of the op-ed; empty where the page itself is cited. */
  sentences: readonly string[];
}

/**
 * What can be cited of a card's page, or of the op-ed's where there is no card; the page itself first. `here` is its
 * absolute address, `accessed` the day.
 */
export function citables(
  { card, title, sentence }: Subject,
  language: Language,
  here: string,
  accessed: string
): Cited[] {
  const english = card?.otherNames.find(({ lang }) => lang === 'en')?.text;
  const name = card ? `${card.collection}-${card.id}` : 'op-ed';
  const page: Cited = {
    language,
    title,
    englishTitle: english ?? (card ? title : 'The op-ed'),
    key: `silk-road-atlas-${name}-${language}`,
    url: here,
    accessed,
    sentences: []
  };
  const quoted = card ? [...card.quotations, ...card.generalQuotations] : [];
  const runs = quoted.map((run) => run.map(({ id }) => id));
  if (sentence) runs.push([sentence]);
  return [page, ...runs.map((sentences) => quotation(page, sentences))];
}

function quotation(page: Cited, sentences: string[]): Cited {
  return {
    ...page,
    key: `iwaya-2025-${sentences[0]}-${page.language}`,
    url: new URL(opEdPath(page.language, sentences[0]), page.url).href,
    sentences
  };
}

/** `p8.1–p8.2` for a run of sentences, `p8.2` for one; empty for none. */
export function sentenceRange({ sentences }: Pick<Cited, 'sentences'>): string {
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first === last ? (first ?? '') : `${first}–${last}`;
}

/**
 * The op-ed as a bibliographic source. Tests hold the received lines against `geo/op-ed/`; the name of the
 * author is printed wrong there (correction `name-iwaya`), so a citation gives both.
 */
export const opEdSource = {
  /** The third line of the head: above it stand the newspaper's rubric and section. */
  title: 'Цель визита – дальнейшее укрепление отношений',
  englishTitle: 'The aim of the visit is to strengthen relations further',
  /** The fourth line of the head. */
  byline: 'Иваси Такеши, министр иностранных дел Японии',
  receivedName: 'Иваси Такеши',
  author: { ru: 'Ивая, Т.', en: 'Iwaya', given: 'Takeshi', ja: '岩屋毅' },
  newspaper: { ru: 'Казахстанская правда', en: 'Kazakhstanskaya Pravda' },
  year: '2025',
  month: '08',
  day: '23'
} as const;

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December']
];

/** `November 23, 2026`, as APA and Chicago write dates. */
export function americanDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${months[month - 1]} ${day}, ${year}`;
}

/** `23.11.2026`, as GOST writes them. */
export function dottedDate(iso: string): string {
  return iso.split('-').reverse().join('.');
}

/** The calendar day of a clock where it stands, `2026-11-23`. */
export function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "Version 0.1.0" in the language of the page, as the area of edition has it. */
export const versionWords: Record<Language, (version: string) => string> = {
  ru: (version) => `Версия ${version}`,
  kk: (version) => `${version}-нұсқа`,
  ja: (version) => `バージョン${version}`,
  en: (version) => `Version ${version}`
};

/** The edition of the atlas that citations name. Tests hold it against package.json. */
export const release = { version: '0.1.0', year: '2026' } as const;
