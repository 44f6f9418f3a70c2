import { distance } from '@turf/turf';
import { expect, it } from 'vitest';
import { growingRivers } from './rivers';

const { features } = await growingRivers();

/** The largest size of a river's pieces that has a point within some 40 km of a spot. */
function sizeAt(lon: number, lat: number): number {
  const near = features.filter(({ geometry }) =>
    geometry.coordinates.some(
      ([x, y]) =>
        Math.abs(y! - lat) < 0.4 && Math.abs(x! - lon) < 0.5 && distance([x!, y!], [lon, lat]) < 40
    )
  );
  return Math.max(0, ...near.map(({ properties }) => Number(properties?.size)));
}

it.each([
  ['Irtysh', [85.5, 48], [69, 58.2]],
  ['Syr Darya', [71.9, 41], [61.9, 45.9]],
  ['Yangtze', [97, 33], [119, 32.2]],
  ['Yellow River', [100, 33.8], [117.5, 37.3]],
  ['Volga', [37.9, 57.3], [47.5, 47]],
  ['Indus', [79.8, 32.5], [68.2, 25.3]]
])('the %s grows from its source to its mouth', (_name, source, mouth) => {
  const [upper, lower] = [sizeAt(source[0]!, source[1]!), sizeAt(mouth[0]!, mouth[1]!)];
  expect(upper).toBeGreaterThan(0);
  expect(lower).toBeGreaterThan(upper);
});

it('great rivers stand out among small ones at their mouths', () => {
  const [yangtze, zeravshan] = [sizeAt(119, 32.2), sizeAt(64.6, 39.7)];
  expect(yangtze).toBe(6);
  expect(zeravshan).toBeLessThan(4);
});

it('every piece runs downstream into one no smaller', () => {
  const start = new Map<string, number>();
  for (const { geometry, properties } of features) {
    const key = geometry.coordinates[0]!.join(' ');
    start.set(key, Math.max(start.get(key) ?? 0, Number(properties?.size)));
  }
  for (const { geometry, properties } of features) {
    const next = start.get(geometry.coordinates.at(-1)!.join(' '));
    if (next !== undefined) expect(next).toBeGreaterThanOrEqual(Number(properties?.size));
  }
});
