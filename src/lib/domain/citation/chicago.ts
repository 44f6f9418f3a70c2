import { sentenceRange, type Cited } from './cited';
import { americanDate } from './dates';
import { edition } from './edition';
import { readIn } from './entry';
import { opEdSource } from './op-ed-source';
import { atlasNames, englishLanguageNames } from './words';

/** Chicago Manual of Style, 17th edition: an entry of the bibliography, with the language that was read. */
export function chicago(cited: Cited): string {
  const { language } = cited;
  const site = atlasNames[language];
  const access = `Accessed ${americanDate(cited.accessed)}. ${cited.url}.`;
  if (cited.sentences.length === 0) {
    // The translation of a title follows it in brackets; the full stop moves behind it.
    const title =
      cited.title === cited.englishTitle
        ? `“${cited.title}.”`
        : `“${cited.title}” [${cited.englishTitle}].`;
    const inLanguage = `In ${englishLanguageNames[language]}.`;
    return `${site}. ${title} Version ${edition.version}, ${edition.year}. ${inLanguage} ${access}`;
  }
  const { author, receivedName, title, englishTitle, newspaper, year } = opEdSource;
  return (
    `${author.en}, ${author.given} [as received: ${receivedName}]. “${title}” [${englishTitle}]. ` +
    `${newspaper.en}, August 23, ${year}. Quoted by ${site}, version ${edition.version}, ${edition.year}, ` +
    `sentence ${sentenceRange(cited)}, ${readIn(language)}. ${access}`
  );
}
