import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { phaseNames, yearRangeOf } from '$lib/domain/time/phases';
import { countOf, firstYear, lastYear, yearOfCount, yearsOn } from '$lib/domain/time/year-range';
import { decodeExtent, encodeExtent } from '$lib/domain/time/temporal-extent';
import { loadTimelineTexts, sentence, spokenYear, yearsInWords, yearsWithPhase } from './texts';
import {
  fold,
  pointedYear,
  shareOf,
  ticks,
  yearAt,
  histogram,
  yearAfterKey,
  type Key
} from './timescale';

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i).filter(
  (year) => year !== 0
);

describe('the scale', () => {
  it('runs from its first year to its last', () => {
    expect([shareOf(firstYear), shareOf(lastYear)]).toEqual([0, 1]);
    expect([yearAt(0), yearAt(1)]).toEqual([firstYear, lastYear]);
  });

  it('goes on with every year, and each share leads back to its year', () => {
    let before = -1;
    for (const year of years) {
      const share = shareOf(year);
      expect(share, String(year)).toBeGreaterThan(before);
      expect(yearAt(share)).toBe(year);
      before = share;
    }
  });

  it('has no year 0', () => {
    expect(countOf(1) - countOf(-1)).toBe(1);
    expect([yearOfCount(0), yearOfCount(1), yearOfCount(0.4)]).toEqual([-1, 1, -1]);
    expect([yearsOn(-1, 1), yearsOn(1, -1), yearsOn(-5, 10)]).toEqual([1, -1, 6]);
    expect([yearsOn(2020, 10), yearsOn(-150, -100)]).toEqual([lastYear, firstYear]);
  });

  it('keeps to its ends whatever is asked', () => {
    expect([yearAt(-3), yearAt(7), shareOf(-500), shareOf(3000)]).toEqual([
      firstYear,
      lastYear,
      0,
      1
    ]);
  });

  it('gives the last eighty years, and antiquity, room to be pointed at', () => {
    expect(shareOf(lastYear) - shareOf(lastYear - 80)).toBeGreaterThan(0.2);
    expect(shareOf(1400)).toBeGreaterThan(0.5);
    expect(fold).toEqual({ from: shareOf(1400), to: shareOf(1900) });
    for (const phase of phaseNames) {
      const { from, to } = yearRangeOf(phase);
      expect(shareOf(to) - shareOf(from), phase).toBeGreaterThan(0.055);
    }
  });
});

describe('a finger', () => {
  it('means round years where a pixel holds several', () => {
    expect([100, 300, 400].map((x) => pointedYear(x / 1000, 1000) % 5)).toEqual([0, 0, 0]);
    expect(pointedYear(shareOf(651), 900)).toBe(650);
    expect(pointedYear(shareOf(1991), 1000)).toBe(1991);
  });

  it('means a year of the timeline, never 0', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 2, noNaN: true }),
        fc.integer({ min: 100, max: 2000 }),
        (share, length) => {
          const year = pointedYear(share, length);
          expect(year).not.toBe(0);
          expect(year).toBeGreaterThanOrEqual(firstYear);
          expect(year).toBeLessThanOrEqual(lastYear);
        }
      )
    );
  });
});

describe.each([240, 330, 640, 900, 1100])('the ruler %i px long', (length) => {
  it('stands on the scale, in order, and its numbers have room', () => {
    const all = ticks(length);
    expect(all.map(({ year }) => year)).toEqual(
      [...all.map(({ year }) => year)].sort((a, b) => a - b)
    );
    for (const { year, share } of all) expect(share).toBe(shareOf(year));
    const numbers = all.filter(({ numbered }) => numbered);
    expect(numbers.length).toBeGreaterThan(3);
    numbers.slice(1).forEach(({ share }, i) => {
      expect((share - numbers[i]!.share) * length, String(numbers[i + 1]!.year)).toBeGreaterThan(
        28
      );
    });
  });
});

it('counts what was there, uncertain things by their presence', () => {
  const bars = histogram(
    [
      [-200, 2026],
      [618, 907],
      [1950, 1999, 2026, 2026]
    ],
    200
  );
  expect(bars).toHaveLength(200);
  expect(bars[0]).toBe(1);
  expect(Math.max(...bars.slice(0, 120))).toBe(2);
  expect(bars.at(-1)).toBe(2);
  expect(bars.some((height) => height > 1 && height < 2)).toBe(true);
});

it('a lifetime is written short where it is known, and read back', () => {
  for (const years of [
    [618, 907],
    [-140, -121, 300, 399]
  ] as const) {
    expect(encodeExtent(decodeExtent(years))).toEqual(years);
  }
});

const key = (name: string, held: Partial<Key> = {}): Key => ({
  ...{ key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
  ...held
});

it.each([
  [key('ArrowRight'), 650, 651],
  [key('ArrowUp'), 650, 651],
  [key('ArrowLeft'), 650, 649],
  [key('ArrowDown'), 1, -1],
  [key('ArrowRight', { shiftKey: true }), 650, 660],
  [key('ArrowLeft', { ctrlKey: true }), 650, 640],
  [key('PageUp'), 650, 750],
  [key('PageDown'), 50, -51],
  [key('PageUp', { shiftKey: true }), 650, 750],
  [key('Home'), 650, -200],
  [key('End'), 650, 2026],
  [key('ArrowRight'), 2026, 2026],
  [key('PageDown'), -190, -200]
])('%o from %i leads to %i', (event, year, expected) => {
  expect(yearAfterKey(event, year)).toBe(expected);
});

it.each([
  key('a'),
  key('Tab'),
  key('ArrowRight', { altKey: true }),
  key('ArrowLeft', { metaKey: true })
])('%o is left to others', (event) => expect(yearAfterKey(event, 650)).toBeUndefined());

const allTexts = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, await loadTimelineTexts(language)] as const)
  )
);

describe('years in words', () => {
  it('a thumb says its year and the phases that hold it', () => {
    const say = (year: number) =>
      languages.map((language) => spokenYear(year, allTexts[language]!, language));
    expect(say(650)).toEqual(['650 год, Тан', '650 жыл, Тан', '650年、唐代', 'year 650, Tang']);
    expect(say(-130)).toEqual([
      '130\u00a0г. до\u00a0н.\u00a0э., Хань',
      'б.з.д. 130\u00a0ж., Хань',
      '紀元前130年、漢代',
      '130 BCE, Han'
    ]);
    expect(say(800)[3]).toBe('year 800, Tang, Islamic');
    expect(say(500)[3]).toBe('year 500');
  });

  it('years are written with the phase that they are', () => {
    const write = (from: number, to: number) => yearsWithPhase({ from, to }, allTexts.en!, 'en');
    expect(write(650, 650)).toBe('650 CE, Tang');
    expect(write(618, 907)).toBe('Tang, 618–907');
    expect(write(-130, 220)).toBe('Han, 130 BCE – 220 CE');
    expect(write(700, 800)).toBe('700–800');
    expect(yearsWithPhase(undefined, allTexts.en!, 'en')).toBe('All periods');
    expect(yearsWithPhase({ from: -130, to: 220 }, allTexts.ru!, 'ru')).toBe(
      'Хань, 130 до н. э. – 220\u00a0г.'
    );
    const years = yearsWithPhase({ from: 618, to: 907 }, allTexts.ru!, 'ru');
    expect(sentence(allTexts.ru!.described, { years })).toBe('Показано время: Тан, 618–907 гг.');
  });

  it.each(languages)('%s: phases differ in name, and in what is said of them', (language) => {
    const { names, notes } = allTexts[language]!;
    expect(new Set(phaseNames.map((phase) => names[phase])).size).toBe(phaseNames.length);
    for (const phase of phaseNames) {
      expect(notes[phase].length, phase).toBeGreaterThan(50);
      expect(notes[phase].length, phase).toBeLessThan(210);
      expect(yearsInWords(yearRangeOf(phase), allTexts[language]!, language)).toMatch(/\d/);
    }
  });
});
