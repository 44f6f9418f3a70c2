import {
  sentenceRange,
  type Cited,
  americanDate,
  dottedDate,
  release,
  opEdSource,
  versionWords
} from './cited';
import { readIn, bibtex, ris } from './records';
import { languageTable, originalLanguage, type Language } from '$lib/domain/language';

/**
 * APA, 7th edition: the site as its own author (and so not named again), the translation of a title in
 * brackets, the day of retrieval because the page may change. Which of the atlas's languages was read is said of each.
 */
function apa(cited: Cited): string {
  const { language } = cited;
  const site = languageTable[language].title;
  const access = `Retrieved ${americanDate(cited.accessed)}, from ${cited.url}`;
  if (cited.sentences.length === 0) {
    const title =
      cited.title === cited.englishTitle ? cited.title : `${cited.title} [${cited.englishTitle}]`;
    const version = `Version ${release.version}; in ${languageTable[language].englishName}`;
    return `${site}. (${release.year}). ${title} (${version}). ${access}`;
  }
  const { author, receivedName, title, englishTitle, newspaper, year } = opEdSource;
  return (
    `${author.en}, ${author.given[0]}. [as received: ${receivedName}]. (${year}, August 23). ` +
    `${title} [${englishTitle}]. ${newspaper.en}. ` +
    `Quoted by ${site} (Version ${release.version}, ${release.year}), ` +
    `sentence ${sentenceRange(cited)}, ${readIn(language)}. ${access}`
  );
}

/** Chicago Manual of Style, 17th edition: an entry of the bibliography, with the language that was read. */
function chicago(cited: Cited): string {
  const { language } = cited;
  const site = languageTable[language].title;
  const access = `Accessed ${americanDate(cited.accessed)}. ${cited.url}.`;
  if (cited.sentences.length === 0) {
    // The translation of a title follows it in brackets; the full stop moves behind it.
    const title =
      cited.title === cited.englishTitle
        ? `“${cited.title}.”`
        : `“${cited.title}” [${cited.englishTitle}].`;
    const inLanguage = `In ${languageTable[language].englishName}.`;
    return `${site}. ${title} Version ${release.version}, ${release.year}. ${inLanguage} ${access}`;
  }
  const { author, receivedName, title, englishTitle, newspaper, year } = opEdSource;
  return (
    `${author.en}, ${author.given} [as received: ${receivedName}]. “${title}” [${englishTitle}]. ` +
    `${newspaper.en}, August 23, ${year}. Quoted by ${site}, version ${release.version}, ${release.year}, ` +
    `sentence ${sentenceRange(cited)}, ${readIn(language)}. ${access}`
  );
}

/**
 * Areas of notes and of content type are written in the language of whoever makes the list, titles in that
 * of the page. Lists in Kazakh follow the same standard in Kazakh; all others that ask for GOST are Russian.
 */
interface GostTerms {
  site: string;
  electronic: string;
  accessed: string;
  quotedFrom: string;
  sentence: string;
  august: string;
  /** The area of notes names the language of the text. */
  language: Record<Language, string>;
  unofficial: string;
}

const russian: GostTerms = {
  site: 'сайт',
  electronic: 'Текст : электронный',
  accessed: 'дата обращения',
  quotedFrom: 'Цит. по',
  sentence: 'Предложение',
  august: '23 авг.',
  language: { ru: 'Яз. рус.', kk: 'Яз. каз.', ja: 'Яз. яп.', en: 'Яз. англ.' },
  unofficial: 'Неофициальный перевод атласа'
};

const kazakh: GostTerms = {
  site: 'сайт',
  electronic: 'Мәтін : электрондық',
  accessed: 'қаралған күні',
  quotedFrom: 'Дәйексөз алынған дереккөз',
  sentence: 'Сөйлем',
  august: '23 тамыз',
  language: { ru: 'Орыс тілінде', kk: 'Қазақ тілінде', ja: 'Жапон тілінде', en: 'Ағылшын тілінде' },
  unofficial: 'Атластың бейресми аудармасы'
};

/**
 * GOST R 7.0.100-2018. The general material designation in brackets is gone from it: the content type stands
 * last. An error of the source is kept, with «т. е.» and the right form in brackets.
 */
function gost(cited: Cited): string {
  const terms = cited.language === 'kk' ? kazakh : russian;
  const { language } = cited;
  const host = `${languageTable[language].title} : ${terms.site}`;
  const version = versionWords[language](release.version);
  const access = `URL: ${cited.url} (${terms.accessed}: ${dottedDate(cited.accessed)})`;
  const known = language === originalLanguage ? [] : [terms.unofficial];
  const areas =
    cited.sentences.length > 0
      ? [
          `${opEd(terms)}`,
          `${terms.quotedFrom}: ${host}`,
          version,
          release.year,
          `${terms.sentence} ${sentenceRange(cited)}`,
          ...known,
          terms.language[language],
          access,
          terms.electronic
        ]
      : [
          `${cited.title} // ${host}`,
          version,
          release.year,
          terms.language[language],
          access,
          terms.electronic
        ];
  return areas.map((area) => (area.endsWith('.') ? area : `${area}.`)).join(' – ');
}

function opEd({ august }: GostTerms): string {
  const { author, title, receivedName, byline, newspaper, year } = opEdSource;
  const [surname] = receivedName.split(' ');
  const said = byline.replace(surname!, `${surname} [т. е. ${author.ru.split(',')[0]}]`);
  return `${author.ru} ${title} / ${said} // ${newspaper.ru}. – ${year}. – ${august}`;
}

interface SistTerms {
  accessed: string;
  received: (name: string) => string;
  sentence: (ids: string) => string;
  unofficial: string;
  language: (of: Language) => string;
}

const japanese: SistTerms = {
  accessed: '参照',
  received: (name) => `受領本文の表記：${name}`,
  sentence: (ids) => `文 ${ids}`,
  unofficial: 'アトラスによる非公式訳',
  language: (of) => ({ ru: 'ロシア語', kk: 'カザフ語', ja: '日本語', en: '英語' })[of]
};

const english: SistTerms = {
  accessed: 'accessed',
  received: (name) => `as received: ${name}`,
  sentence: (ids) => `sentence ${ids}`,
  unofficial: 'unofficial translation by the atlas',
  language: (of) => languageTable[of].englishName
};

/**
 * SIST 02-2007, web pages and digital newspapers: elements end in full stops, the day of reading stands in
 * brackets after the address. Lists in Japanese use its Japanese terms. The standard takes Japanese and English for
 * granted; the atlas names them too, for a reader of its address cannot tell.
 */
function sist(cited: Cited): string {
  const { language, accessed, url } = cited;
  const terms = language === 'ja' ? japanese : english;
  const inLanguage = (of: Language) =>
    language === 'ja' ? `(${terms.language(of)})` : `(in ${terms.language(of)})`;
  const site = `${languageTable[language].title}. ${[versionWords[language](release.version), release.year, inLanguage(language)].join(', ')}`;
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

/** The styles in which the atlas is cited; their names are proper names in every language. */
export const styles = [
  { id: 'gost', name: 'GOST R 7.0.100-2018', cite: gost },
  { id: 'sist', name: 'SIST 02', cite: sist },
  { id: 'apa', name: 'APA 7', cite: apa },
  { id: 'chicago', name: 'Chicago 17', cite: chicago },
  { id: 'bibtex', name: 'BibTeX', cite: bibtex },
  { id: 'ris', name: 'RIS', cite: ris }
] as const satisfies readonly { id: string; name: string; cite: (cited: Cited) => string }[];
export type StyleId = (typeof styles)[number]['id'];
