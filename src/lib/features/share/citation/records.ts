import { languageTable, originalLanguage, type Language } from '$lib/domain/language';
import { sentenceRange, type Cited, release, opEdSource } from './cited';

/** In which words the op-ed was read: its own, or the atlas's. */
export const readIn = (language: Language): string =>
  `${language === originalLanguage ? 'in' : 'unofficial translation into'} ${languageTable[language].englishName}`;

/** What reference managers are told in words, alike in BibTeX and RIS: who quotes what, in which version. */
function noteOf(cited: Cited): string {
  const site = `${languageTable[cited.language].title}, version ${release.version}, ${release.year}`;
  if (cited.sentences.length === 0) return `Version ${release.version}`;
  return (
    `Quoted by ${site}, sentence ${sentenceRange(cited)}, ${readIn(cited.language)}. ` +
    `Author as received: ${opEdSource.receivedName}`
  );
}

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};

/** Text as BibTeX reads it: UTF-8 as it is, what TeX takes for commands escaped. */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\{}$&%#_~^]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

/** Addresses are read letter by letter; only braces and backslashes would break the field. */
function escapeAddress(url: string): string {
  return url.replace(/[\\{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * A BibTeX entry in UTF-8, `@misc` for a page and `@article` for the op-ed; `urldate`, `langid` and `version`
 * are BibLaTeX's, and BibTeX passes over them.
 */
export function bibtex(cited: Cited): string {
  const shared: [string, string][] = [
    ['url', escapeAddress(cited.url)],
    ['urldate', cited.accessed],
    ['note', escapeBibtex(noteOf(cited))]
  ];
  if (cited.sentences.length === 0) {
    const site = escapeBibtex(languageTable[cited.language].title);
    const language = languageTable[cited.language].englishName.toLowerCase();
    return entry('misc', cited.key, [
      // A second pair of braces keeps names of bodies and capitals of titles whole.
      ['author', `{${site}}`],
      ['title', `{${escapeBibtex(cited.title)}}`],
      ['year', release.year],
      ['version', release.version],
      ['language', language],
      ...shared
    ]);
  }
  const { author, title, newspaper, year, month, day } = opEdSource;
  return entry('article', cited.key, [
    ['author', `${author.en}, ${author.given}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['journal', escapeBibtex(newspaper.ru)],
    ['year', year],
    ['date', `${year}-${month}-${day}`],
    ['language', languageTable[originalLanguage].englishName.toLowerCase()],
    ...shared
  ]);
}

function entry(type: string, key: string, fields: [string, string][]): string {
  return `@${type}{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** A RIS record, `ELEC` for a page and `NEWS` for the op-ed; lines end in CR LF as the format asks. */
export function ris(cited: Cited): string {
  const day = (iso: string) => `${iso.replaceAll('-', '/')}/`;
  const access: [string, string][] = [
    ['UR', cited.url],
    ['Y2', day(cited.accessed)],
    ['N1', noteOf(cited)],
    ['ER', '']
  ];
  if (cited.sentences.length === 0) {
    return lines([
      ['TY', 'ELEC'],
      ['ID', cited.key],
      ['AU', languageTable[cited.language].title],
      ['TI', cited.title],
      ['PY', release.year],
      ['ET', release.version],
      ['LA', cited.language],
      ...access
    ]);
  }
  const { author, title, newspaper, year, month, day: date } = opEdSource;
  return lines([
    ['TY', 'NEWS'],
    ['ID', cited.key],
    ['AU', `${author.en}, ${author.given}`],
    ['TI', title],
    ['T2', newspaper.ru],
    ['PY', year],
    ['DA', day(`${year}-${month}-${date}`)],
    ['LA', originalLanguage],
    ...access
  ]);
}

/** Two letters, two spaces, a hyphen, a space; a value must not break its line. */
function lines(tags: [string, string][]): string {
  return tags.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}
