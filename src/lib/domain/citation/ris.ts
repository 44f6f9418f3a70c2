import { originalLanguage } from '../language';
import type { Cited } from './cited';
import { edition } from './edition';
import { noteOf } from './entry';
import { opEdSource } from './op-ed-source';
import { atlasNames } from './words';

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
      ['AU', atlasNames[cited.language]],
      ['TI', cited.title],
      ['PY', edition.year],
      ['ET', edition.version],
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
