import { originalLanguage, type Language } from '../language';
import { sentenceRange, type Cited } from './cited';
import { edition } from './edition';
import { opEdSource } from './op-ed-source';
import { atlasNames, englishLanguageNames } from './words';

/** In which words the op-ed was read: its own, or the atlas's. */
export const readIn = (language: Language): string =>
  `${language === originalLanguage ? 'in' : 'unofficial translation into'} ${englishLanguageNames[language]}`;

/** What reference managers are told in words, alike in BibTeX and RIS: who quotes what, in which version. */
export function noteOf(cited: Cited): string {
  const site = `${atlasNames[cited.language]}, version ${edition.version}, ${edition.year}`;
  if (cited.sentences.length === 0) return `Version ${edition.version}`;
  return (
    `Quoted by ${site}, sentence ${sentenceRange(cited)}, ${readIn(cited.language)}. ` +
    `Author as received: ${opEdSource.receivedName}`
  );
}
