import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { languages } from '../../../src/lib/domain/language';
import { entryOf } from '../../../src/lib/features/search/matching/search-index';
import type { SearchFile } from '../../../src/lib/features/search/matching/entry';
import { foreignWords } from '../../support/foreign-words';
import { fragmentsOf, type Fragment } from '../../support/fragments';
import { pageKinds } from '../../../tools/page-kinds.mjs';

/** The built site; another folder may be named for a look at a single build. */
const build = process.env.BUILT_SITE ?? new URL('../../../build', import.meta.url).pathname;

/** What the atlas's data writes in Latin letters in Russian, Kazakh and Japanese too. */
const names: readonly RegExp[] = [
  // Companies.
  /Sumitomo(?: Corporation)?|Kansai Electric(?: Power)?|Chubu Electric|Marubeni|Toshiba|Mitsubishi(?: Corporation)?|Toyota(?: Fortuner)?|Sinopec|Air Astana|Uranium One|Energy Asia|North Caspian Sea|Nippon Express|Alarko Alsim|Байкен-U/g,
  // Agencies, papers and a blog.
  /Tengrinews|Mangystau Media|Silk Road Biz|livedoor|INPS Japan|Kazinform|Azertac|Kursiv Media|(?<!\p{L})Trend(?= агентт| описы)|The Astana Times|Egemen Qazaqstan|kaycom/gu,
  // Halls of the exhibition in Osaka, an island and a test field that are called by a letter.
  /Commons-F|\bC05\b|Shining Hat|(?:остров )?(?<!\p{L})D(?= аралын| этого)/gu,
  // A name as Japan's ministry writes it in English; towns as Polo and Pegolotti write them.
  /IWAYA Takeshi|Gintarchan|Campichu|Camexu|Cassai|Gamalec|Etzina|Ezina|Saracanco|Organci/g,
  // Plants by the names that botany gives them, authors of studies, a word that the text speaks of, languages by a letter.
  /Vitis davidii|Malus (?:sieversii|asiatica)|(?:Duan|Librado)(?=ほか)|(?<!\p{sc=Latn})mead(?!\p{sc=Latn})|(?<=[Тт]охар(?:ский)? )[AB](?!\p{L})/gu,
  // What the scan made of a minister's name, to the letter, and the four letters of which it is spoken.
  /Нуrtleуем|r[,、] ?t[,、] ?l[,、] ?e(?=[)）])|9898ss|RDS-6s/g
];

/** Characters and a word that the atlas speaks of: on a page they carry their language, in what a search shows nothing can. */
const spokenOf = /[胡蜜][瓜麻桃椒]?|(?<!\p{sc=Cyrl})мёд(?!\p{sc=Cyrl})/gu;

const read = (path: string) => readFileSync(`${build}/${path}`, 'utf8');

/** Faults of a page's fragments, each said once. */
function faults(page: string, fragments: readonly Fragment[]): string[] {
  return fragments.flatMap(({ lang, where, text }) => {
    const unmarked = where.startsWith('meta ') ? [spokenOf] : [];
    const words = foreignWords(text, lang, [...names, ...unmarked]);
    return words.length > 0
      ? [`${page} <${where}> ${lang}: ${words.join(' ')} | ${text.slice(0, 160)}`]
      : [];
  });
}

for (const language of languages) {
  test(`${language}: every word of every page is in the letters of its language`, () => {
    for (const kind of pageKinds) {
      expect(existsSync(`${build}/${language}/${kind}index.html`), kind).toBe(true);
    }
    const files = (readdirSync(`${build}/${language}`, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.html'))
      .map((file) => `${language}/${file}`);
    expect(files.length).toBeGreaterThan(300);

    const found = new Set<string>();
    const spoken = new Map<string, number>();
    for (const file of files) {
      const html = read(file);
      expect(html, file).toMatch(new RegExp(`<html lang="${language}"`));
      const fragments = fragmentsOf(html);
      for (const { lang } of fragments) spoken.set(lang, (spoken.get(lang) ?? 0) + 1);
      for (const fault of faults(file, fragments)) found.add(fault.replace(/^\S+ /, ''));
    }
    expect([...found]).toEqual([]);
    // Nothing is hidden by a wrong `lang`: a page speaks its own language most.
    const [most] = [...spoken].sort(([, a], [, b]) => b - a)[0]!;
    expect(most).toBe(language);
    expect([...spoken.keys()].sort()).toEqual(expect.arrayContaining(['en', 'ru']));
  });
}

/**
 * All that a file of data says and tells the language of, wherever it lies in it. What corrections quote is marked where
 * it is shown, as the pages are held to.
 */
function told(value: unknown, where: string): Fragment[] {
  if (typeof value !== 'object' || value === null) return [];
  const { text, lang } = value as Partial<Fragment>;
  const own = text !== undefined && lang !== undefined ? [{ text, lang, where }] : [];
  const parts = Object.entries(value).filter(([key]) => key !== 'correction');
  return [...own, ...parts.flatMap(([key, part]) => told(part, `${where}.${key}`))];
}

for (const language of languages) {
  test(`${language}: so is every word of the tours and of what the search finds`, () => {
    const { records, sentences } = JSON.parse(read(`data/search/${language}.json`)) as SearchFile;
    // As the browser makes them of it.
    const entries = [...records.map((record) => entryOf(record, language)), ...sentences];
    for (const [file, value] of [
      ['tours', JSON.parse(read(`data/tours/${language}.json`))],
      ['search', entries]
    ] as const) {
      // What has no dictionary of its own, Chinese and names in Latin letters, is nobody's here.
      const fragments = told(value, file).filter(({ lang }) =>
        (languages as readonly string[]).includes(lang)
      );
      expect(fragments.filter(({ lang }) => lang === language).length, file).toBeGreaterThan(50);
      expect(faults(file, fragments)).toEqual([]);
    }
  });
}

test('the pages of all languages mark each of them', () => {
  for (const file of ['index.html', '404.html']) {
    const fragments = fragmentsOf(read(file));
    // A title has no parts: it says the same in four languages at once.
    const body = fragments.filter(({ where }) => !/^(title|meta)/.test(where));
    expect(faults(file, body)).toEqual([]);
    expect(new Set(body.map(({ lang }) => lang))).toEqual(new Set(languages));
  }
});
