import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { languageTable, languages, type Language } from '$lib/domain/language';
import { bibtex, escapeBibtex, ris } from './records';
import { type Cited, opEdSource } from './cited';

/** Names that a careless writer of records would break. */
const titles: Record<Language, string> = {
  ru: 'Семей: 100 % «Полигон» & К° #1',
  kk: 'Өскемен, Ұлытау & Қарағанды_2',
  ja: 'セメイ（旧セミパラチンスク）& 広島',
  en: 'A {b} \\ c $5 50% #1 _x & y'
};

const cited = (language: Language, sentences: string[] = []): Cited => ({
  language,
  title: titles[language],
  englishTitle: 'Semey',
  key: 'silk-road-atlas-sites-semey',
  url: `https://atlas.example/${language}/sites/semey/?layers=places,routes#map=5/50.4/80.2`,
  accessed: '2026-11-23',
  sentences
});

type ReadDate = { 'date-parts': (number | string)[][] };

interface Item {
  type: string;
  title: string;
  reporter?: string;
  author?: { literal?: string; family?: string; given?: string }[];
  issued: ReadDate;
  accessed: ReadDate;
  URL: string;
  note: string;
  language: string;
  'container-title': string;
}

const parse = (text: string): Item => new Cite(text).data[0] as Item;
const dateOf = ({ 'date-parts': [parts] }: ReadDate) => parts!.map(Number);
/** RIS calls the author of a newspaper article its reporter. */
const authorOf = ({ author, reporter }: Item) => {
  const [first] = author ?? [];
  return reporter ?? first?.literal ?? [first?.family, first?.given].filter(Boolean).join(', ');
};

describe.each(languages)('a record of a page in %s, read by another library', (language) => {
  it.each([
    ['BibTeX', bibtex],
    ['RIS', ris]
  ] as const)('%s', (_, write) => {
    const item = parse(write(cited(language)));
    expect(item.title).toBe(titles[language]);
    expect(authorOf(item)).toBe(languageTable[language].title);
    expect(dateOf(item.issued)).toEqual([2026]);
    expect(item.URL).toBe(cited(language).url);
    expect(item.note).toContain('0.1.0');
    expect(item.language).toBeTruthy();
  });

  it('gives the day of reading where each format has it', () => {
    expect(dateOf(parse(bibtex(cited(language))).accessed)).toEqual([2026, 11, 23]);
    // The library looks for it elsewhere in records of web pages; Zotero and EndNote read it here.
    expect(ris(cited(language))).toContain('\r\nY2  - 2026/11/23/\r\n');
  });
});

describe.each([
  ['BibTeX', bibtex],
  ['RIS', ris]
] as const)('a record of a quotation in %s, read by another library', (_, write) => {
  it('names the op-ed, its newspaper, and who quotes it in which translation', () => {
    const item = parse(write(cited('ja', ['p8.1', 'p8.2'])));
    expect(item.title).toBe(opEdSource.title);
    expect(authorOf(item)).toBe('Iwaya, Takeshi');
    expect(item['container-title']).toBe(opEdSource.newspaper.ru);
    expect(dateOf(item.issued)[0]).toBe(2025);
    expect(item.note).toBe(
      'Quoted by シルクロード・アトラス, version 0.1.0, 2026, sentence p8.1–p8.2, unofficial translation into Japanese. Author as received: Иваси Такеши'
    );
  });
});

it('gives the day of the newspaper in both formats', () => {
  expect(bibtex(cited('en', ['p8.1']))).toContain('  date = {2025-08-23}');
  expect(ris(cited('en', ['p8.1']))).toContain('\r\nDA  - 2025/08/23/\r\n');
});

it('escapes what TeX takes for commands, and nothing else', () => {
  expect(escapeBibtex('a_b {c} 50% $ # & ~ ^ \\ Ұ 広')).toBe(
    'a\\_b \\{c\\} 50\\% \\$ \\# \\& \\textasciitilde{} \\textasciicircum{} \\textbackslash{} Ұ 広'
  );
});

it('ends lines of RIS in CR LF, with a tag on each and the end last', () => {
  const lines = ris(cited('kk')).split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
  expect([lines[0], lines.at(-2)]).toEqual(['TY  - ELEC', 'ER  - ']);
});
