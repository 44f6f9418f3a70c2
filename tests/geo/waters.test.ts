import { area, booleanPointInPolygon, centerOfMass } from '@turf/turf';
import { notesOf } from '$lib/domain/time/year-notes';
import { describe, expect, it } from 'vitest';
import { atlas } from '$lib/server/geo-files';
import { groundNames, grounds, lakes, lakesIn, oldBeds } from '$lib/server/base-map/waters';
import { yearNotes } from '$lib/server/year-notes';

const { waters } = atlas();
const km2At = (year: number | undefined, [lon, lat]: [number, number]): number =>
  lakesIn(year)
    .features.filter((lake) => booleanPointInPolygon([lon, lat], lake))
    .reduce((sum, lake) => sum + area(lake) / 1e6, 0);
const inWater = (year: number | undefined, point: [number, number]) => km2At(year, point) > 0;

/** All lakes whose middle lies within a box. */
const km2In = (year: number | undefined, [west, south, east, north]: number[]): number =>
  lakesIn(year)
    .features.filter((lake) => {
      const [lon, lat] = centerOfMass(lake).geometry.coordinates as [number, number];
      return lon > west! && lon < east! && lat > south! && lat < north!;
    })
    .reduce((sum, lake) => sum + area(lake) / 1e6, 0);

describe('the Aral Sea', () => {
  const box = [57.5, 43, 62, 47.2];

  /** Thousand km² by the UNESCO study; the outlines hold to it within a sixth, the base map’s own lake too. */
  it.each([
    [-130, 67_500],
    [750, 67_500],
    [1960, 67_500],
    [1990, 36_420],
    [2005, 18_630],
    [2009, 10_030],
    [2018, 5_710],
    [2025, 5_710]
  ])('has in %i about %i km²', (year, expected) => {
    const km2 = km2In(year, box);
    expect(km2).toBeGreaterThan(expected * 0.93);
    expect(km2).toBeLessThan(expected * 1.07);
  });

  it('is drawn in every year, and in all times as today', () => {
    for (let year = -200; year <= 2026; year += year < 1950 ? 50 : 1)
      expect(km2In(year, box), String(year)).toBeGreaterThan(5000);
    expect(km2In(undefined, box)).toBe(km2In(2026, box));
  });

  it('has a basin in the east that is dry today', () => {
    expect(inWater(1960, [60.2, 44.8])).toBe(true);
    expect(inWater(1990, [60.2, 44.8])).toBe(true);
    expect(inWater(2025, [60.2, 44.8])).toBe(false);
  });
});

describe('lakes', () => {
  it.each<[string, [number, number], number[], number[]]>([
    ['Lop Nur', [90.4, 40.3], [-100, 200, 1950], [750, 1250, 2025]],
    ['Kapchagay', [77.8, 43.78], [1970, 2025], [100, 1250, 1969]],
    ['Zaysan', [84.05, 47.9], [100, 750, 1959, 1960, 2025], []],
    ['Toktogul', [72.9, 41.83], [1975, 2025], [750, 1974]],
    ['Sarykamysh', [57.4, 41.9], [1300, 1500, 2025], [750, 1700, 1950]],
    ['Tharthar', [43.3, 33.95], [1956, 2025], [800, 1955]],
    ['Kremenchuk', [32.6, 49.3], [1959, 2025], [1000, 1958]],
    ['Balkhash', [74.3, 46.2], [-100, 750, 2025], []],
    ['Issyk-Kul', [77.2, 42.4], [-100, 750, 2025], []],
    ['Hammar', [46.9, 30.8], [1600, 1990, 2003, 2025], [750, 1500, 1991, 2002]]
  ])('%s', (_name, point, there, gone) => {
    for (const year of there) expect(inWater(year, point), `in ${year}`).toBe(true);
    for (const year of gone) expect(inWater(year, point), `in ${year}`).toBe(false);
  });

  it('of Zaysan grew into a reservoir with the dam of 1960', () => {
    expect(km2At(1959, [84.05, 47.9])).toBeLessThan(2000);
    expect(km2At(1960, [84.05, 47.9])).toBeGreaterThan(4000);
  });

  it('of one name are never drawn twice in a year', () => {
    for (const year of [
      -100, 100, 330, 750, 1250, 1575, 1959, 1960, 1975, 1976, 1997, 2007, 2013, 2026
    ]) {
      const there = lakesIn(year).features;
      for (const point of waters.flatMap(({ geometry }) =>
        geometry.type === 'Point' ? [geometry.coordinates] : []
      )) {
        const covering = there.filter((lake) => booleanPointInPolygon(point, lake));
        expect(covering.length, `${point.join()} in ${year}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('that always were carry no years', () => {
    const always = lakes().features.filter(({ properties }) => properties.from === undefined);
    expect(always.length).toBeGreaterThan(100);
  });
});

it.each([
  ['zaysan-lake', 1800],
  ['kapchagay-reservoir', 933],
  ['shardara-reservoir', 900],
  ['balkhash', 17_495]
])('%s is drawn with its published area, %i km², to a tenth', (id, expected) => {
  const { geometry } = waters.find((water) => water.id === id)!;
  const km2 = geometry.type === 'MultiPolygon' ? area(geometry) / 1e6 : 0;
  expect(km2 / expected).toBeGreaterThan(0.9);
  expect(km2 / expected).toBeLessThan(1.1);
});

it('beds that their rivers have left are lines of their own', () => {
  expect(oldBeds().features.length).toBe(
    waters.filter(({ properties }) => properties.kind === 'old-bed').length
  );
});

describe('ground that is not as the base map has it', () => {
  const there = (year: number) =>
    grounds().features.filter(({ properties: { from, to } }) => from <= year && year <= to);
  const dryAt = (year: number, point: [number, number]) =>
    there(year).some(
      ({ properties: { marsh }, ...ground }) =>
        !marsh && booleanPointInPolygon(point, ground as never)
    );

  it.each<[string, [number, number], number[], number[]]>([
    ['Kara-Bogaz-Gol, shut off', [53.5, 41.3], [1980, 1992], [750, 1979, 1993, 2025]],
    ['the north-east of the Caspian', [52.7, 46.75], [2025], [750, 1977, 1995, 2010]],
    ['Vozrozhdeniya, an island', [59.28, 45.12], [750, 1960, 1990], [2001, 2025]]
  ])('%s', (_name, point, dry, wet) => {
    for (const year of dry) expect(dryAt(year, point), `in ${year}`).toBe(true);
    for (const year of wet) expect(dryAt(year, point), `in ${year}`).toBe(false);
  });

  it('islands lie in the sea of their years', () => {
    for (const { id, geometry, properties } of waters) {
      if (!/^(vozrozhdeniya|barsakelmes)/.test(id) || geometry.type !== 'MultiPolygon') continue;
      for (const point of geometry.coordinates.flat<number[][][][], 2>(2) as [number, number][]) {
        expect(inWater(Number(properties.end), point), `${id} at ${point.join()}`).toBe(true);
      }
    }
  });

  it('marshes lay at the head of the Gulf from Arab times to about 1500', () => {
    const marshes = (year: number) =>
      there(year).filter(({ properties }) => properties.marsh).length;
    expect([100, 750, 1300, 1600].map(marshes)).toEqual([0, 1, 1, 0]);
  });

  it('has a name in four languages', () => {
    for (const { properties } of groundNames().features)
      for (const language of ['ru', 'kk', 'ja', 'en'])
        expect(properties![`name:${language}`]).toBeTruthy();
  });
});

describe('what is told of the waters of a year', () => {
  const told = (year: number) =>
    notesOf(yearNotes(), { from: year, to: year }).waters.map(({ text }) => text.en);

  it.each([
    [550, ['−32 m or lower']],
    [750, ['Great Swamp', 'eastern lake, Juyan', 'mouth of the Yangtze', 'Lake Kawachi', 'Debal']],
    [1340, ['Aral Sea stood low', 'Caspian stood high', 'Great Swamp', 'the Huai']],
    [1977, ['sketch for 1990', '−29.0 m', 'Vozrozhdeniya']],
    [1985, ['Kara-Bogaz-Gol']],
    [1995, ['Hammar', '−26.6 m']],
    [2025, ['−29.3 to −29.5 m', '7,000 km²']]
  ])('in %i', (year, words) => {
    const all = told(year).join('\n');
    for (const word of words) expect(all).toContain(word);
  });

  it('is nothing where the waters lay as they are drawn', () => {
    expect(told(-150)).toEqual([]);
  });
});

describe('what is told of the winds of a year', () => {
  const seasons = (year: number) => notesOf(yearNotes(), { from: year, to: year }).seasons;

  it('is of the sea roads in use then, most roads first', () => {
    expect(seasons(100).some(({ text }) => text.en.includes('Out of the Red Sea in July'))).toBe(
      true
    );
    expect(seasons(850).some(({ text }) => text.en.includes('Out of the Red Sea in July'))).toBe(
      false
    );
    expect(seasons(850)[0]!.text.en).toContain('north-east monsoon');
    expect(seasons(1990)).toEqual([]);
  });
});
