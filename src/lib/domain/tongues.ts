import type { Language } from './language';

/** A piece of a text; `lang` is set where the piece is not in the language of the text around it. */
export interface Run {
  text: string;
  lang?: string;
}

const kanji = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+`;
const cyrillic = String.raw`\p{sc=Cyrl}+(?:[\s,–-]+\p{sc=Cyrl}+)*`;
/** A name or two in Latin letters are read by any voice; five words and more are an English phrase. */
const english = String.raw`\p{sc=Latn}[\p{sc=Latn}’.]*(?:[\s,–-]+\p{sc=Latn}[\p{sc=Latn}’.]*){4,}`;

const foreign: Record<Language, RegExp> = {
  ru: new RegExp(
    `(${kanji}|${english}|\\p{L}*[әғқңөұүһі]\\p{L}*(?: \\p{L}*[әғқңөұүһі]\\p{L}*)*)`,
    'iu'
  ),
  kk: new RegExp(`(${kanji}|${english})`, 'u'),
  ja: new RegExp(`(${cyrillic}|${english})`, 'u'),
  en: new RegExp(`(${kanji}|${cyrillic})`, 'u')
};

/** Characters that are written so in simplified Chinese only. */
const simplified = /[兰讹罗]/u;

function tongueOf(text: string): string {
  if (/\p{sc=Cyrl}/u.test(text)) return /[әғқңөұүһі]/iu.test(text) ? 'kk' : 'ru';
  if (/\p{sc=Latn}/u.test(text)) return 'en';
  return simplified.test(text) ? 'zh-Hans' : 'ja';
}

/**
 * The text in pieces, those in another writing marked with their language, so that a screen reader changes its
 * voice for them and a browser takes the right forms of the characters.
 */
export function runs(text: string, language: Language): Run[] {
  return text
    .split(foreign[language])
    .map((piece, i) => (i % 2 ? { text: piece, lang: tongueOf(piece) } : { text: piece }))
    .filter(({ text: piece }) => piece !== '');
}
