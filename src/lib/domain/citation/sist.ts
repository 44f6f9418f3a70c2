import { originalLanguage, type Language } from '../language';
import { sentenceRange, type Cited } from './cited';
import { edition } from './edition';
import { opEdSource } from './op-ed-source';
import { atlasNames, englishLanguageNames, versionWords } from './words';

interface Terms {
  accessed: string;
  received: (name: string) => string;
  sentence: (ids: string) => string;
  unofficial: string;
  language: Record<Language, string>;
}

const japanese: Terms = {
  accessed: '参照',
  received: (name) => `受領本文の表記：${name}`,
  sentence: (ids) => `文 ${ids}`,
  unofficial: 'アトラスによる非公式訳',
  language: { ru: 'ロシア語', kk: 'カザフ語', ja: '日本語', en: '英語' }
};

const english: Terms = {
  accessed: 'accessed',
  received: (name) => `as received: ${name}`,
  sentence: (ids) => `sentence ${ids}`,
  unofficial: 'unofficial translation of the atlas',
  language: englishLanguageNames
};

/**
 * SIST 02-2007, web pages and digital newspapers: elements end in full stops, the day of reading stands in
 * brackets after the address. Lists in Japanese use its Japanese terms. The standard takes Japanese and English for
 * granted; the atlas names them too, for a reader of its address cannot tell.
 */
export function sist(cited: Cited): string {
  const { language, accessed, url } = cited;
  const terms = language === 'ja' ? japanese : english;
  const inLanguage = (of: Language) =>
    language === 'ja' ? `(${terms.language[of]})` : `(in ${terms.language[of]})`;
  const site = `${atlasNames[language]}. ${[versionWords[language](edition.version), edition.year, inLanguage(language)].join(', ')}`;
  const access = `${url}, (${terms.accessed} ${accessed})`;
  if (cited.sentences.length === 0) return `“${cited.title}”. ${site}. ${access}.`;
  const { author, receivedName, title, newspaper, year, month, day } = opEdSource;
  const name = language === 'ja' ? author.ja : `${author.en}, ${author.given}`;
  const quoted = [
    ...(language === originalLanguage ? [] : [terms.unofficial]),
    terms.sentence(sentenceRange(cited))
  ].join(', ');
  const received = `[${terms.received(receivedName)}]`;
  const date = `${year}-${month}-${day}, ${inLanguage(originalLanguage)}`;
  return `${name} ${received}. ${title}. ${newspaper.ru}. ${date}. ${quoted}. ${site}. ${access}.`;
}
