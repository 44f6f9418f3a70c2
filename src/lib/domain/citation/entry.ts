import { originalLanguage } from '../language';
import { sentenceRange, type Cited } from './cited';
import { edition } from './edition';
import { opEdSource } from './op-ed-source';
import { atlasNames, englishLanguageNames } from './words';

/** What reference managers are told in words, alike in BibTeX and RIS: who quotes what, in which version. */
export function noteOf(cited: Cited): string {
  const site = `${atlasNames[cited.language]}, version ${edition.version}, ${edition.year}`;
  if (cited.sentences.length === 0) return `Version ${edition.version}`;
  const translation =
    cited.language === originalLanguage
      ? ''
      : `, unofficial translation into ${englishLanguageNames[cited.language]}`;
  return (
    `Quoted by ${site}, sentence ${sentenceRange(cited)}${translation}. ` +
    `Author as received: ${opEdSource.receivedName}`
  );
}
