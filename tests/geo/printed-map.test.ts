import { describe, expect, it } from 'vitest';
import { mapSources, townSource } from '$lib/cartography/map-features';
import { basePaths } from '$lib/features/print/printed-map/base-paths';
import { inside, overlap } from '$lib/cartography/svg/sheet-geometry';
import { cameraFor, frameOf, place, type Frame, sheetLayout } from '$lib/cartography/svg/sheet';
import { printLegend } from '$lib/features/print/printed-map/legend-layout';
import { printedMap } from '$lib/features/print/printed-map/printed-map';
import { tilesOf } from '$lib/features/print/printed-map/printed-basemap';
import { physicalSource } from '$lib/cartography/physical-features';
import { homeBounds } from '$lib/domain/geometry/camera';
import { languages, type Language } from '$lib/domain/language';
import { defaultLayers, type Layer } from '$lib/domain/layers';
import type { DrawnWay } from '$lib/domain/transmission/way';
import type { YearRange } from '$lib/domain/time/year-range';
import { baseTile } from '$lib/server/base-map/base-map';
import { atlas } from '$lib/server/geo-files';
import { namedWays } from '$lib/server/named-ways';
import { physicalInStep } from '$lib/server/base-map/rivers';

const ground = physicalSource(physicalInStep());
const physical = { ...ground, features: [...ground.features, ...townSource(atlas()).features] };
const sources = { ...mapSources(atlas()), physical };
const { map: box } = sheetLayout({ paper: 'a4', orientation: 'landscape' });

/** Breadths as a serif has them: Japanese signs are square. */
const measure = (text: string, { size }: { size: number }) =>
  [...text].reduce((sum, letter) => sum + (letter > '⺀' ? 1 : 0.56), 0) * size;

interface Options {
  language?: Language;
  layers?: readonly Layer[];
  yearRange?: YearRange;
  selected?: string;
  way?: DrawnWay;
  undated?: boolean;
  matchingKeys?: ReadonlySet<string>;
}

const draw = (frame: Frame, options: Options = {}) => {
  const { language = 'en', layers, yearRange, selected, way } = options;
  const { undated = true, matchingKeys } = options;
  return printedMap(
    frame,
    sources,
    {
      language,
      layers: new Set(layers ?? defaultLayers),
      yearRange,
      selected,
      way,
      undated,
      matchingKeys
    },
    measure
  );
};

const views = {
  home: frameOf(box, cameraFor(box, homeBounds)),
  Kazakhstan: frameOf(box, { zoom: 5, lat: 48, lon: 67 }),
  Semey: frameOf(box, { zoom: 8, lat: 50.4, lon: 80.3 }),
  Japan: frameOf(box, { zoom: 6, lat: 35.5, lon: 135 })
};

describe.each(Object.entries(views))('the printed map of %s', (name, frame) => {
  it.each(languages)(
    'has names in %s that keep apart, off the signs and in the frame',
    (language) => {
      const { labels, icons } = draw(frame, { language });
      expect(labels.length).toBeGreaterThan(name === 'Semey' ? 3 : 12);
      const boxes = labels.map(({ boxes }) => boxes);
      boxes.forEach((own, i) => {
        for (const one of own) {
          expect(inside(one, frame.box)).toBe(true);
          expect(icons.filter(({ box }) => overlap(one, box))).toEqual([]);
          const others = boxes.slice(i + 1).flat();
          expect(others.filter((other) => overlap(one, other))).toEqual([]);
        }
      });
    }
  );
});

it('names towns of today near by, with a dot, unless a feature stands for them', () => {
  const towns = (frame: Frame, layers?: readonly Layer[]) =>
    draw(frame, { ...(layers && { layers }) }).labels.flatMap(({ drawing }) =>
      drawing.kind === 'level' && drawing.lettering === 'town' ? [drawing] : []
    );
  const namesOf = (...of: Parameters<typeof towns>) => towns(...of).map(({ lines }) => lines[0]);
  expect(towns(views.home)).toEqual([]);
  expect(namesOf(views.Kazakhstan)).toContain('Aktobe');
  for (const { dot } of towns(views.Kazakhstan)) expect(dot).toHaveLength(2);
  expect(namesOf(views.Kazakhstan)).not.toContain('Astana');
  expect(namesOf(views.Kazakhstan, ['routes'])).toContain('Astana');
});

it('draws the way of an opened thing or journey, with numbers that its stages explain', async () => {
  const ways = await namedWays();
  const { 'things/lapis-belt': lapis, 'journeys/bodhisena': bodhisena, ...others } = ways;
  const drawn = draw(views.home, { selected: 'things/lapis-belt', way: lapis!.drawn });
  expect(drawn.lines.filter(({ key }) => key === 'way').map(({ certainty }) => certainty)).toEqual(
    lapis!.drawn.stretches.map(({ certainty }) => certainty)
  );
  expect(drawn.stages.map(({ label }) => label)).toContain('1');
  for (const { label } of drawn.stages.filter(({ label }) => label !== ''))
    for (const number of label.split('·'))
      expect(lapis!.stages.map((stage) => stage.number)).toContain(number);
  expect(lapis!.stages[0]!.name.en).toBe('Badakhshan (Faizabad)');
  // When, and how firmly it is known: as the card says.
  expect(ways['journeys/rubruck']!.stages[5]).toMatchObject({
    when: { en: expect.stringMatching(/^18.–.30 November 1253$/) },
    certainty: 'attested'
  });
  expect(drawn.lines.filter(({ stroke, key }) => stroke === 'thing' && key !== 'way')).toEqual([]);
  // All journeys at once would be a net over the roads.
  const followed = (options: Parameters<typeof draw>[1]) =>
    draw(views.home, options).lines.some(({ stroke }) => stroke === 'thing');
  expect(followed({})).toBe(false);
  expect(followed({ yearRange: { from: 630, to: 630 } })).toBe(true);
  expect(followed({ layers: ['journeys'] })).toBe(true);
  // No line where no way is known, and none of a legend.
  expect(bodhisena!.drawn.stretches.length).toBeLessThan(bodhisena!.stages.length - 1);
  expect(others).not.toHaveProperty('things/entasis-legend');
  expect(draw(views.home).stages).toEqual([]);
});

it('always names what the reader has opened', () => {
  for (const key of ['sites/semey', 'sites/sts-chagan-lake', 'places/otrar', 'sites/akorda']) {
    const point = sources.points.features.find(({ properties }) => properties.key === key)!;
    const [lon, lat] = (point.geometry as unknown as { coordinates: [number, number] }).coordinates;
    for (const zoom of [2.5, 5, 9]) {
      const frame = frameOf(box, { zoom, lat, lon });
      const { labels } = draw(frame, { selected: key, layers: [] });
      expect(labels.map(({ id }) => id)).toContain(key);
    }
  }
});

it('shows the layers that are on, and what was there in the chosen years', () => {
  const places = draw(views.home, { layers: ['places'] });
  expect(places.lines).toEqual([]);
  expect(places.icons.every(({ key }) => key.startsWith('places/'))).toBe(true);
  const icons = (yearRange?: YearRange) =>
    draw(views.home, yearRange ? { yearRange } : {}).icons.map(({ key }) => key);
  expect(icons()).toContain('sites/astana');
  expect(icons({ from: 750, to: 750 })).not.toContain('places/sarai');
  expect(icons({ from: 1300, to: 1300 })).toContain('places/sarai');
});

it('shows what passes the filters, and always what is opened', () => {
  const keys = (options: Options) => {
    const { icons, lines, labels } = draw(views.home, options);
    const all = [...icons.map(({ key }) => key), ...lines.map(({ key }) => key)];
    return [...all, ...labels.map(({ id }) => id).filter((id) => id.includes('/'))];
  };
  const matchingKeys = new Set(['sites/semey', 'places/otrar', 'routes/khotan-niya']);
  const filtered = keys({ matchingKeys });
  expect(filtered).toContain('sites/semey');
  expect(filtered).toContain('places/otrar');
  expect(filtered.filter((key) => !matchingKeys.has(key))).toEqual([]);
  expect(keys({ matchingKeys, selected: 'places/samarkand' })).toContain('places/samarkand');

  const time = { from: 750, to: 750 };
  expect(keys({ yearRange: time })).not.toContain('sites/osaka');
  expect(keys({ yearRange: time, selected: 'sites/osaka' })).toContain('sites/osaka');
});

it('explains what it shows, each sign once, and nothing else', () => {
  const entries = (options: Options) =>
    printLegend(draw(views.Japan, options), new Set(options.layers ?? defaultLayers)).flatMap(
      ({ entries }) => entries
    );
  const all = entries({});
  expect(all).toContainEqual({ icon: 'site-hypocenter', kind: 'hypocenter' });
  expect(all).toContainEqual({ line: 'sea' });
  expect(all.filter(({ kind }) => kind === 'oil-field' || kind === 'uranium-mine')).toEqual([]);
  expect(new Set(all.map((entry) => JSON.stringify(entry))).size).toBe(all.length);
  expect(entries({ layers: ['atomic-bombings'] })).toEqual([
    { icon: 'site-hypocenter', kind: 'hypocenter' }
  ]);
});

/** How often the rings of a path wind round a point: 0 outside of what they fill. */
function windings(path: string, [x, y]: readonly [number, number]): number {
  let sum = 0;
  for (const ring of path.split('z').filter(Boolean)) {
    const points = ring
      .slice(1)
      .split('L')
      .map((point) => point.split(' ').map(Number) as [number, number]);
    points.forEach(([bx, by], i) => {
      const [ax, ay] = points.at(i - 1)!;
      if (ay <= y === by <= y) return;
      const crossing = ax + ((y - ay) / (by - ay)) * (bx - ax);
      if (crossing > x) sum += by > ay ? 1 : -1;
    });
  }
  return sum;
}

it('draws the base map from its tiles without the edges of the tiles', async () => {
  const frame = views.Kazakhstan;
  const tiles = tilesOf(frame);
  expect(tiles.length).toBeLessThan(40);
  expect(new Set(tiles.map(({ z }) => z))).toEqual(new Set([5]));
  // Of a lower zoom, as a device without a network has them, the same is covered by fewer.
  const coarse = tilesOf(frame, 2);
  expect(new Set(coarse.map(({ z }) => z))).toEqual(new Set([2]));
  const covered = new Set(coarse.map(({ column, y }) => `${column} ${y}`));
  for (const { column, y } of tiles) expect(covered).toContain(`${column >> 3} ${y >> 3}`);
  const data = await Promise.all(
    tiles.map(async (tile) => {
      const bytes = await baseTile(tile.z, tile.x, tile.y);
      return { ...tile, data: bytes.slice().buffer };
    })
  );
  const { sea, coast, lakes, rivers } = basePaths(data, frame, 2026);
  for (const path of [sea, coast, lakes, ...rivers]) expect(path).toMatch(/^M[-\d. LMz]+$/);
  // What a tile's sea has beyond its own edge would lie over its neighbour's land, in stripes.
  for (const at of [
    [67.76, 47.5],
    [67.24, 47.5],
    [79.01, 47.5]
  ] as const) {
    expect(windings(sea, place(frame, [...at])), at.join()).toBe(0);
  }
  // An edge of a tile would be a long straight stroke due north or due east.
  const strokes = coast.split('M').filter(Boolean);
  const straight = strokes.flatMap((stroke) => {
    const points = stroke.split('L').map((point) => point.split(' ').map(Number));
    return points.slice(1).filter(([x, y], i) => {
      const [px, py] = points[i]!;
      return (x === px && Math.abs(y! - py!) > 8) || (y === py && Math.abs(x! - px!) > 8);
    });
  });
  expect(straight).toEqual([]);
});
