import { describe, expect, it } from 'vitest';
import { mapSources } from '$lib/cartography/map-features';
import { basePaths } from '$lib/cartography/print/base-paths';
import { inside, overlap } from '$lib/cartography/print/box';
import { cameraFor, frameOf, type Frame } from '$lib/cartography/print/frame';
import { sheetLayout } from '$lib/cartography/print/paper';
import { printLegend } from '$lib/cartography/print/print-legend';
import { printedMap } from '$lib/cartography/print/printed-map';
import { tilesOf } from '$lib/cartography/print/tiles';
import { physicalSource } from '$lib/cartography/physical-features';
import { homeBounds } from '$lib/domain/camera';
import { languages, type Language } from '$lib/domain/language';
import { defaultLayers, type Layer } from '$lib/domain/layers';
import type { Span } from '$lib/domain/time';
import { baseTile } from '$lib/server/base-map';
import { facets } from '$lib/server/facets';
import { atlas } from '$lib/server/geo-files';
import { physicalInStep } from '$lib/server/rivers';

const sources = { ...mapSources(atlas()), physical: physicalSource(physicalInStep()) };
const { map: box } = sheetLayout({ paper: 'a4', orientation: 'landscape' });

/** Breadths as a serif has them: Japanese signs are square. */
const measure = (text: string, { size }: { size: number }) =>
  [...text].reduce((sum, letter) => sum + (letter > '⺀' ? 1 : 0.56), 0) * size;

interface Options {
  language?: Language;
  layers?: readonly Layer[];
  time?: Span;
  selected?: string;
  undated?: boolean;
  kept?: ReadonlySet<string>;
}

const draw = (frame: Frame, options: Options = {}) => {
  const { language = 'en', layers, time, selected, undated = true, kept } = options;
  return printedMap(
    frame,
    sources,
    { language, layers: new Set(layers ?? defaultLayers), time, selected, undated, kept },
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
      const { labels, signs } = draw(frame, { language });
      expect(labels.length).toBeGreaterThan(name === 'Semey' ? 3 : 12);
      const boxes = labels.map(({ boxes }) => boxes);
      boxes.forEach((own, i) => {
        for (const one of own) {
          expect(inside(one, frame.box)).toBe(true);
          expect(signs.filter(({ box }) => overlap(one, box))).toEqual([]);
          const others = boxes.slice(i + 1).flat();
          expect(others.filter((other) => overlap(one, other))).toEqual([]);
        }
      });
    }
  );
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
  expect(places.signs.every(({ key }) => key.startsWith('places/'))).toBe(true);
  const signs = (time?: Span) => draw(views.home, time ? { time } : {}).signs.map(({ key }) => key);
  expect(signs()).toContain('sites/astana');
  expect(signs({ from: 750, to: 750 })).not.toContain('places/sarai');
  expect(signs({ from: 1300, to: 1300 })).toContain('places/sarai');
});

it('shows what passes the filters, the undated while that is asked for, and always what is opened', () => {
  const keys = (options: Options) => {
    const { signs, lines, labels } = draw(views.home, options);
    const all = [...signs.map(({ key }) => key), ...lines.map(({ key }) => key)];
    return [...all, ...labels.map(({ id }) => id).filter((id) => id.includes('/'))];
  };
  const kept = new Set(['sites/semey', 'places/otrar', 'routes/khotan-niya']);
  const filtered = keys({ kept });
  expect(filtered).toContain('sites/semey');
  expect(filtered).toContain('places/otrar');
  expect(filtered.filter((key) => !kept.has(key))).toEqual([]);
  expect(keys({ kept, selected: 'places/samarkand' })).toContain('places/samarkand');

  const dated = keys({ undated: false });
  const hidden = [...new Set(keys({}))].filter((key) => !dated.includes(key));
  expect(hidden.length).toBeGreaterThan(0);
  for (const key of dated) expect(facets()[key]!.lifetime, key).not.toBeNull();
  expect(keys({ undated: false, selected: hidden[0]! })).toContain(hidden[0]);
});

it('explains what it shows, each sign once, and nothing else', () => {
  const entries = (options: Options) =>
    printLegend(draw(views.Japan, options), new Set(options.layers ?? defaultLayers)).flatMap(
      ({ entries }) => entries
    );
  const all = entries({});
  expect(all).toContainEqual({ sign: 'site-hypocenter', kind: 'hypocenter' });
  expect(all).toContainEqual({ line: 'sea' });
  expect(all.filter(({ kind }) => kind === 'oil-field' || kind === 'uranium-mine')).toEqual([]);
  expect(new Set(all.map((entry) => JSON.stringify(entry))).size).toBe(all.length);
  expect(entries({ layers: ['atomic-bombings'] })).toEqual([
    { sign: 'site-hypocenter', kind: 'hypocenter' }
  ]);
});

it('draws the base map from its tiles without the edges of the tiles', () => {
  const frame = views.Kazakhstan;
  const tiles = tilesOf(frame);
  expect(tiles.length).toBeLessThan(40);
  expect(new Set(tiles.map(({ z }) => z))).toEqual(new Set([5]));
  // Of a lower zoom, as a device without a network has them, the same is covered by fewer.
  const coarse = tilesOf(frame, 2);
  expect(new Set(coarse.map(({ z }) => z))).toEqual(new Set([2]));
  const covered = new Set(coarse.map(({ column, y }) => `${column} ${y}`));
  for (const { column, y } of tiles) expect(covered).toContain(`${column >> 3} ${y >> 3}`);
  const data = tiles.map((tile) => {
    const bytes = baseTile(tile.z, tile.x, tile.y);
    return { ...tile, data: bytes.slice().buffer as ArrayBuffer };
  });
  const { land, coast, lakes, rivers } = basePaths(data, frame);
  for (const path of [land, coast, lakes, rivers]) expect(path).toMatch(/^M[-\d. LMz]+$/);
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
