import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { correctionList } from '$lib/features/about/about-page.server';
import { readGeo } from '$lib/server/geo-files';

/**
 * The suspicious spots that the research found in the received text, with their probable readings (the
 * table of its report, row by row; null where there is nothing to mend).
 */
const spots: [found: string, read: string | null, kind: string][] = [
  ['Иваси', 'Ивая', 'scan'],
  ['С24 по 26', 'С 24 по 26', 'scan'],
  ['Нуrtleуем', 'Нуртлеу', 'scan'],
  ['приводят', 'развивают', 'scan'],
  ['Центральной Азии и в 2004 году', null, 'scan'],
  ['в таких сферах, как предотвращение', null, 'scan'],
  ['прошли', 'провели', 'scan'],
  [
    'мой первый за последние три года визит как министра',
    'первый за три года визит министра иностранных дел Японии',
    'wording'
  ],
  ['взаимные культурные и этнические связи', 'чувство культурной и этнической близости', 'wording'],
  ['через поддержку таких частных организаций, как университеты и НПО', 'силами', 'wording'],
  ['так и не ступив на японскую землю', 'так и не ступив вновь на родную землю', 'wording'],
  ['(бывший Семипалатинск)', '(бывшем Семипалатинске)', 'wording'],
  [
    'становление республики в развитии инфраструктуры и в рамках подготовки',
    'развитие инфраструктуры и подготовку',
    'wording'
  ],
  ['В бытность Советского Союза', 'В период существования Советского Союза', 'wording'],
  ['на протяжении почти 40 лет', 'около 40 лет', 'wording'],
  ['«официальную помощь развитию» (ОПР)', 'официальную помощь в целях развития', 'wording'],
  ['движущей силой', 'катализатор', 'wording'],
  ['возведение мемориала в Астане', null, 'content'],
  ['установила дипломатические отношения', null, 'content'],
  ['Создание общества будущего для нашей жизни', null, 'content'],
  // Below the table: checked, right, and short for the whole name.
  ['«Центральная Азия +»', '«Центральная Азия + Япония»', 'content']
];

describe('the list of corrections', () => {
  const listed = correctionList('en');

  it.each(spots)('holds «%s»', (found, read, kind) => {
    const entry = listed.find((each) => each.found.includes(found));
    expect(entry?.correction.kind).toBe(kind);
    if (read === null) expect(entry?.correction.read).toBeNull();
    else expect(entry?.correction.read).toContain(read);
  });

  it('holds nothing that the research did not find', () => {
    expect(listed).toHaveLength(spots.length);
    for (const entry of listed) {
      expect(
        spots.some(([found]) => entry.found.includes(found)),
        entry.found
      ).toBe(true);
    }
  });

  it('is all of corrections.json, in its order, in each language', () => {
    const ids = (readGeo().corrections as { id: string }[]).map(({ id }) => id);
    for (const language of languages) {
      const list = correctionList(language);
      expect(list.map(({ correction }) => correction.id)).toEqual(ids);
      for (const { correction } of list) expect(correction.why.lang).toBe(language);
    }
  });
});
