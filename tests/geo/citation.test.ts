import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { edition } from '$lib/domain/citation/edition';
import { opEdSource } from '$lib/domain/citation/op-ed-source';
import { atlasNames } from '$lib/domain/citation/words';
import { publishedOn } from '$lib/domain/sentence';
import { titles } from '$lib/i18n/titles';
import { atlas } from '$lib/server/geo-files';

it('cites the op-ed by the lines of its own head', () => {
  const { head, corrections, translations } = atlas().opEd;
  const { title, englishTitle, byline, receivedName, author, year, month, day } = opEdSource;
  expect(head[2]).toBe(title);
  expect(translations.en.head[2]).toBe(englishTitle);
  expect(head[3]).toBe(byline);
  expect(byline.startsWith(receivedName)).toBe(true);
  expect(publishedOn).toBe(`${year}-${month}-${day}`);
  const name = corrections.find(({ id }) => id === 'name-iwaya')!;
  expect(receivedName).toContain(name.found);
  expect(author.ru).toBe(`${name.read}, Т.`);
});

it('names the atlas and its version as they are named elsewhere', () => {
  expect(atlasNames).toEqual(titles);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(edition.version).toBe(version);
});
