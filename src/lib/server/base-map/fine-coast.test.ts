import { bbox, bboxPolygon, booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { fineLand } from './fine-coast';
import { land } from './natural-earth';

const isLand = (position: Position) =>
  fineLand().features.some((area) => booleanPointInPolygon(position, area));

const cornersIn = (box: [number, number, number, number], features = fineLand().features) =>
  features
    .flatMap(({ geometry }) => geometry.coordinates.flat())
    .filter((corner) => booleanPointInPolygon(corner, bboxPolygon(box))).length;

it.each([
  ['Osaka Bay', [134.9, 34.2, 135.5, 34.8], 4],
  ['Nagasaki', [129.5, 32.5, 130.1, 33.1], 3],
  ['Hakata', [130.1, 33.5, 130.6, 33.8], 1.5],
  ['the Bosphorus', [28.9, 40.9, 29.3, 41.3], 1.5]
] as const)('%s has its shape close up', (_, box, times) => {
  const plain = cornersIn([...box], land('10m').features);
  expect(cornersIn([...box])).toBeGreaterThan(plain * times);
});

it('is as plain as the base map far from what the atlas shows', () => {
  const chile = [-75, -52, -72, -44] as [number, number, number, number];
  expect(cornersIn(chile)).toBeLessThan(cornersIn(chile, land('10m').features) * 1.5);
});

it.each([
  ['Nara', [135.83, 34.68], true],
  ['the east shore of the Bosphorus', [29.27, 40.955], true],
  ['the island of Awaji', [134.85, 34.4], true],
  ['Antarctica', [0, -80], true],
  ['the east of Chukotka', [-176, 67], true],
  ['Baku', [49.85, 40.4], true],
  ['the Caspian', [50.5, 42], false],
  ['the Kara-Bogaz-Gol', [53.7, 41.4], false],
  ['an island in the Caspian', [47.747, 43.964], true],
  ['the Black Sea', [34, 43.5], false],
  ['the Sea of Japan', [135, 40], false],
  ['the Pacific', [-150, 0], false]
] as const)('%s is on its side of the coast', (_, position, onLand) => {
  expect(isLand([...position])).toBe(onLand);
});

it('reaches no farther than the world, and no edge runs round it', () => {
  const [west, south, east, north] = bbox(fineLand());
  expect([west, south, east]).toEqual([-180, -90, 180]);
  expect(north).toBeLessThan(84);
  const jumps = fineLand().features.flatMap(({ geometry }) =>
    geometry.coordinates.flatMap((ring) =>
      ring.slice(1).filter(([lon, lat], i) => lat! > -90 && Math.abs(lon! - ring[i]![0]!) > 180)
    )
  );
  expect(jumps).toEqual([]);
});
