import { originalLanguage } from '../language';
import type { Cited } from './cited';
import { edition } from './edition';
import { noteOf } from './entry';
import { opEdSource } from './op-ed-source';
import { atlasNames, englishLanguageNames } from './words';

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};

/** Text as BibTeX reads it: UTF-8 as it is, what TeX takes for commands escaped. */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\{}$&%#_~^]/g, (sign) => signs[sign] ?? `\\${sign}`);
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
    const site = escapeBibtex(atlasNames[cited.language]);
    const language = englishLanguageNames[cited.language].toLowerCase();
    return entry('misc', cited.key, [
      // A second pair of braces keeps names of bodies and capitals of titles whole.
      ['author', `{${site}}`],
      ['title', `{${escapeBibtex(cited.title)}}`],
      ['year', edition.year],
      ['version', edition.version],
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
    ['language', englishLanguageNames[originalLanguage].toLowerCase()],
    ...shared
  ]);
}

function entry(type: string, key: string, fields: [string, string][]): string {
  return `@${type}{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}
