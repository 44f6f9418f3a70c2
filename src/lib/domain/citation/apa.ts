import { sentenceRange, type Cited } from './cited';
import { americanDate } from './dates';
import { edition } from './edition';
import { readIn } from './entry';
import { opEdSource } from './op-ed-source';
import { atlasNames, englishLanguageNames } from './words';

/**
 * APA, 7th edition: the site as its own author (and so not named again), the translation of a title in
 * brackets, the day of retrieval because the page may change. Which of the atlas's languages was read is said of each.
 */
export function apa(cited: Cited): string {
  const { language } = cited;
  const site = atlasNames[language];
  const access = `Retrieved ${americanDate(cited.accessed)}, from ${cited.url}`;
  if (cited.sentences.length === 0) {
    const title =
      cited.title === cited.englishTitle ? cited.title : `${cited.title} [${cited.englishTitle}]`;
    const version = `Version ${edition.version}; in ${englishLanguageNames[language]}`;
    return `${site}. (${edition.year}). ${title} (${version}). ${access}`;
  }
  const { author, receivedName, title, englishTitle, newspaper, year } = opEdSource;
  return (
    `${author.en}, ${author.given[0]}. [as received: ${receivedName}]. (${year}, August 23). ` +
    `${title} [${englishTitle}]. ${newspaper.en}. ` +
    `Quoted by ${site} (Version ${edition.version}, ${edition.year}), ` +
    `sentence ${sentenceRange(cited)}, ${readIn(language)}. ${access}`
  );
}
