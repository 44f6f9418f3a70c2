import type { Language, LangSpan, LocalizedText } from './language';

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

function detectLanguage(text: string): string {
  if (/\p{sc=Cyrl}/u.test(text)) return /[әғқңөұүһі]/iu.test(text) ? 'kk' : 'ru';
  if (/\p{sc=Latn}/u.test(text)) return 'en';
  return simplified.test(text) ? 'zh-Hans' : 'ja';
}

/**
 * The text in pieces, those in another writing marked with their language, so that a screen reader changes its
 * voice for them and a browser takes the right forms of the characters.
 */
export function langSpans(text: string, language: Language): LangSpan[] {
  return text
    .split(foreign[language])
    .map((piece, i) => (i % 2 ? { text: piece, lang: detectLanguage(piece) } : { text: piece }))
    .filter(({ text: piece }) => piece !== '');
}

/** A source with the pieces of its title, which is recorded in English or as it is written. */
export function sourceWithLangSpans<S extends { title: string }>(
  source: S
): S & Pick<LocalizedText, 'langSpans'> {
  const { langSpans: pieces } = withLangSpans({ text: source.title, lang: 'en' });
  return pieces ? { ...source, langSpans: pieces } : source;
}

/** A text with its pieces, where it needs them: the page has them from the data and cuts nothing itself. */
export function withLangSpans(spoken: LocalizedText): LocalizedText {
  const pieces = langSpans(spoken.text, spoken.lang);
  return pieces.some(({ lang }) => lang) ? { ...spoken, langSpans: pieces } : spoken;
}
