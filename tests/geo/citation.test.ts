import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { featurePath } from '$lib/state/paths';
import { citables, opEdSource, release } from '$lib/features/share/citation/cited';
import { styles } from '$lib/features/share/citation/styles';
import { languages, type Language } from '$lib/domain/language';
import { keyOf } from '$lib/domain/selection';
import { publishedOn } from '$lib/domain/op-ed/publication';
import type { CardView } from '$lib/i18n/card-view';
import { card } from '$lib/features/card/cards.server';
import { allSelections, atlas } from '$lib/server/geo-files';

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

it('names the version as it is named elsewhere', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(release.version).toBe(version);
});

describe.each(languages)('in %s', (language) => {
  const cards = allSelections().map((selection) => card(selection, language)!);
  const accessed = '2026-11-28';
  /** Each form in which a style writes that day. */
  const days = [accessed, '28.11.2026', 'November 28, 2026', '2026/11/28/'];
  const named: Record<Language, RegExp> = {
    ru: /Яз\. рус\.|ロシア語|Russian|russian|^LA {2}- ru/m,
    kk: /Қазақ тілінде|Kazakh|kazakh|^LA {2}- kk/m,
    ja: /Яз\. яп\.|日本語|Japanese|japanese|^LA {2}- ja/m,
    en: /Яз\. англ\.|English|english|^LA {2}- en/m
  };

  it('every card and each of its quotations is cited in six styles, with language, version and day', () => {
    expect(cards.length).toBeGreaterThan(270);
    for (const one of cards) {
      const subject = { title: one.name.text, card: one as unknown as CardView };
      const here = `https://atlas.example${featurePath(language, one)}`;
      const all = citables(subject, language, here, accessed);
      const name = `${keyOf(one)} in ${language}`;
      expect(all, name).toHaveLength(1 + one.quotations.length + one.generalQuotations.length);
      expect(new Set(all.map(({ key }) => key)).size, name).toBe(all.length);
      for (const cited of all) {
        for (const { id, cite } of styles) {
          const text = cite(cited);
          const what = `${name}, ${cited.key}, ${id}: ${text}`;
          if (/undefined|null|\[object|\{\}/.test(text.replace(/\\text\w+\{\}/g, '')))
            expect.fail(what);
          if (!text.includes(release.version)) expect.fail(`no version: ${what}`);
          if (!days.some((day) => text.includes(day))) expect.fail(`no day: ${what}`);
          if (!text.includes(cited.url)) expect.fail(`no address: ${what}`);
          if (!named[language].test(text)) expect.fail(`no language: ${what}`);
        }
      }
    }
  });
});
