// Which words of a text cannot belong to its language, judged by their letters and marks.

const latin = String.raw`\p{sc=Latn}[\p{sc=Latn}\p{M}'’]*`;
const kanaAndKanji = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+`;
const cyrillic = String.raw`\p{sc=Cyrl}+`;
/** Letters that Kazakh has and Russian has not. */
const kazakh = String.raw`\p{sc=Cyrl}*[әғқңөұүһі]\p{sc=Cyrl}*`;
/** Marks of European sentences right after a Japanese word, which has its own: 。、：. */
const foreignMarks = String.raw`(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー）」])[.,:;!?]`;

const inChinese = new RegExp(`${latin}|${cyrillic}|[\\p{sc=Hira}\\p{sc=Kana}]+`, 'gu');
const inLatinLetters = new RegExp(`${cyrillic}|${kanaAndKanji}`, 'gu');

/** What is foreign to a text, by its language: those of the atlas, and those of its sources' titles. */
const foreignTo: Partial<Record<string, RegExp>> = {
  ru: new RegExp(`${latin}|${kanaAndKanji}|${kazakh}`, 'giu'),
  kk: new RegExp(`${latin}|${kanaAndKanji}`, 'gu'),
  ja: new RegExp(`${latin}|${cyrillic}|${foreignMarks}`, 'gu'),
  en: inLatinLetters,
  de: inLatinLetters,
  fr: inLatinLetters,
  ro: inLatinLetters,
  ar: new RegExp(`${latin}|${cyrillic}|${kanaAndKanji}`, 'gu'),
  zh: inChinese,
  'zh-Hans': inChinese
};

/** What is written in Latin letters in every language, with the reason. */
const latinEverywhere: readonly RegExp[] = [
  // Slots of a text, whole addresses, the names of files and of sites: simplybooks.in, note.com/klubnika.
  /\{\w+\}|https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,7}(?:\/[\w-]+)?\b/g,
  // Sentences of the op-ed by number: head.4, p7.1.
  /\b(?:head\.\d|p\d+(?:\.\d+)?)\b/g,
  // Formats and systems, which have no other name; keys of the keyboard; sheets of paper.
  /GeoJSON|WebGL|BibTeX|oEmbed|JavaScript|Linked Places|Linked Traces|Web Annotations|Chicago|\bA4\b|\bLetter\b|\b(?:Esc|Ctrl|Enter|Page ?Up|Page ?Down)\b/g,
  // Works that ours is made from and programs that take it, by the names they give themselves.
  /Natural Earth|GRID-Arendal|Trend|China Scientific Data|OpenStreetMap|\bcontributors\b|GeoNames|Pleiades|Getty TGN|Wikidata|Google Earth|Excel|QGIS|Recogito|World Historical Gazetteer|csdata|al-Thurayya|CC BY|ODbL/g,
  // Abbreviations and codes: INPEX, JICA, CSV, TGN, RDS-1, KB.
  /[A-Z]{2,}(?!\p{L}\p{sc=Latn})/gu,
  // Centuries.
  /(?<!\p{sc=Latn})[IVX]+(?!\p{sc=Latn})/gu
];

/** Units of length and weight, and letters that number things, which Japanese writes in Latin letters. */
const latinInJapanese =
  /(?<!\p{sc=Latn})(?:[kc]?m|kg)(?!\p{sc=Latn})|(?<!\p{sc=Latn})[A-Z](?!\p{sc=Latn})/gu;

/**
 * Words of `text` that cannot be words of `lang`.
 * @param names what is written in its own letters in every language
 */
export function foreignWords(text: string, lang: string, names: readonly RegExp[] = []): string[] {
  const foreign = foreignTo[lang];
  if (!foreign) return [`no such language: "${lang}"`];
  const known = [...names, ...latinEverywhere, ...(lang === 'ja' ? [latinInJapanese] : [])];
  return known.reduce((rest, one) => rest.replace(one, '\u2026'), text).match(foreign) ?? [];
}
