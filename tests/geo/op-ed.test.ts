import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { paragraphs } from '$lib/domain/op-ed/op-ed';
import { citedSentences, segments } from '$lib/domain/op-ed/quotation';
import { atlas, readGeo } from '$lib/server/geo-files';

const { opEd, places, routes, sites } = atlas();
const { received } = readGeo();

it('the received text is untouched', () => {
  const hash = createHash('sha256').update(received).digest('hex');
  expect(hash).toBe('258a147c20566a02f47104092933a8b0c697ae08421eb7b93f6045756cc9d21d');
});

describe('the sentences', () => {
  /** First words of each paragraph, and how many sentences it has. */
  const table: [string, number][] = [
    ['С24 по 26 августа', 2],
    ['История взаимодействия', 2],
    ['Несмотря на то что', 1],
    ['Япония – одна из первых', 2],
    ['Так, например, Япония', 2],
    ['В бытность Советского Союза', 2],
    ['Кроме того, в городе Семее', 1],
    ['Истории известно', 2],
    ['Япония с самого начала', 2],
    ['Первая встреча министров', 1],
    ['За более чем 20 лет', 2],
    ['Сегодня Центральная Азия', 3],
    ['С учетом такой ситуации', 1],
    ['На встрече, запланированной', 1],
    ['Я рассматриваю свой нынешний визит', 1],
    ['В заключение хотел бы', 3],
    ['Я рассчитываю, что', 2]
  ];
  const cut = paragraphs(opEd.sentences);

  it('are thirty, in seventeen paragraphs', () => {
    expect(opEd.sentences).toHaveLength(30);
    expect(cut.map((sentences) => sentences.length)).toEqual(table.map(([, count]) => count));
  });

  it.each(table.map(([words], i) => [i + 1, words] as const))(
    'of p%d begin: %s',
    (number, words) => {
      const sentences = cut[number - 1]!;
      expect(sentences[0]!.text.startsWith(words)).toBe(true);
      expect(sentences.map(({ id }) => id)).toEqual(sentences.map((_, i) => `p${number}.${i + 1}`));
    }
  );

  it('end as sentences do and stand to the letter in the received text', () => {
    for (const { id, text, parts } of opEd.sentences) {
      expect(text, id).toMatch(/\.$/);
      for (const part of parts) expect(received.includes(part), id).toBe(true);
    }
  });

  it('are joined at the two column breaks, and only there', () => {
    const broken = opEd.sentences.filter(({ parts }) => parts.length > 1);
    expect(broken.map(({ id }) => id)).toEqual(['p9.1', 'p14.1']);
    expect(broken[0]!.text).toContain('значение Центральной Азии и в 2004 году');
    expect(broken[1]!.text).toContain('в таких сферах, как предотвращение');
    for (const { text } of broken) expect(received).not.toContain(text);
  });

  it('are each translated', () => {
    for (const language of ['en', 'kk', 'ja'] as const) {
      const translation = opEd.translations[language];
      expect(translation.language).toBe(language);
      expect(Object.keys(translation.sentences)).toEqual(opEd.sentences.map(({ id }) => id));
    }
  });
});

describe('the corrections', () => {
  it('are all twenty-one', () => {
    expect(opEd.corrections.map(({ id, sentence }) => `${sentence} ${id}`)).toEqual([
      'head.4 name-iwaya',
      'p1.1 missing-space',
      'p1.1 first-visit',
      'p3.1 closeness',
      'p4.1 relations-year',
      'p5.1 syntax-support',
      'p5.2 advance-cooperation',
      'p6.1 soviet-period',
      'p6.1 forty-years',
      'p6.2 oda-term',
      'p7.1 case-semey',
      'p7.1 aid-by-bodies',
      'p8.2 native-soil',
      'p8.2 who-built',
      'p9.1 column-break-p9',
      'p9.1 dialogue-name',
      'p9.2 driving-force',
      'p14.1 name-nurtleu',
      'p14.1 column-break-p14',
      'p16.1 expo-theme',
      'p17.2 held-expo'
    ]);
  });

  it('are marked, never applied: each sentence is still the received one', () => {
    for (const { id, text } of opEd.sentences) {
      const here = opEd.corrections.filter(({ sentence }) => sentence === id);
      const cut = segments(text, here);
      expect(cut.map((segment) => segment.text).join('')).toBe(text);
      expect(cut.filter(({ correction }) => correction)).toHaveLength(here.length);
    }
  });

  it('say what is meant where the scan is damaged, and explain it in four languages', () => {
    for (const { id, found, read, why } of opEd.corrections) {
      if (read !== null) expect(read, id).not.toBe(found);
      for (const language of languages) expect(why[language], id).not.toBe('');
    }
    const mended = opEd.corrections.find(({ id }) => id === 'name-nurtleu');
    expect(mended).toMatchObject({ found: 'Нуrtleуем', read: 'Нуртлеу', kind: 'scan' });
  });
});

it('every paragraph is cited, each by a feature that it speaks of', () => {
  const citing = (number: number) =>
    [...sites, ...places, ...routes]
      .filter(({ properties }) =>
        properties.cites.some((citation) =>
          citedSentences(citation, opEd)!.some(({ paragraph }) => paragraph === number)
        )
      )
      .map(({ id }) => id);
  const expected: Record<number, string> = {
    ...{ 1: 'astana', 2: 'shosoin', 3: 'japan-north-route', 4: 'tokyo', 5: 'semey-bridge' },
    ...{ 6: 'semipalatinsk-test-site', 7: 'semey', 8: 'memorial-japanese-internees-astana' },
    ...{ 9: 'astana', 10: 'astana', 11: 'dushanbe', 12: 'middle-corridor', 13: 'astana' },
    ...{ 14: 'astana', 15: 'astana', 16: 'expo-2025-osaka', 17: 'expo-2017-astana' }
  };
  for (const [number, id] of Object.entries(expected)) {
    expect(citing(Number(number)), `p${number}`).toContain(id);
  }
});
