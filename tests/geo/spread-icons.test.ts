import { expect, describe, it } from 'vitest';
import type { Position } from '$lib/domain/geometry/geometry';
import { atlas } from '$lib/server/geo-files';
import { iconReach } from '$lib/cartography/layers/point-layout';
import { isDueAt } from '$lib/cartography/layers/points';
import { mapSources } from '$lib/cartography/map-features';
import { spreadIcons } from '$lib/cartography/spread-icons';
import { pixelsPerUnit, project } from '$lib/cartography/svg/web-mercator';

const { points } = mapSources(atlas());
const { features } = spreadIcons(points);
const zooms = [5, 6, 7, 8, 9, 10, 11, 12];

/** Pixels between two positions. */
function pixels(a: Position, b: Position, zoom: number): number {
  const [[x1, y1], [x2, y2]] = [project(a), project(b)];
  return Math.hypot(x1 - x2, y1 - y2) * pixelsPerUnit(zoom);
}

/** Where the signs of the sites stand at a zoom, each by its key. */
function standing(zoom: number): Map<string, Position> {
  const here = features.filter(
    ({ geometry, properties: { key, spreadAt, spreadIn } }) =>
      key.startsWith('sites/') &&
      geometry.type === 'Point' &&
      (spreadAt ?? zoom) === zoom &&
      !spreadIn?.includes(`|${zoom}|`)
  );
  return new Map(
    here.map(({ geometry, properties: { key } }) => [key, geometry.coordinates as Position])
  );
}

const inAstana = points.features
  .map(({ properties: { key }, geometry: { coordinates } }) => ({
    key,
    at: coordinates as Position
  }))
  .filter(
    ({ key, at: [lon, lat] }) =>
      key.startsWith('sites/') && Math.hypot(lon - 71.44, lat - 51.13) < 0.15
  )
  .map(({ key }) => key);

describe.each(zooms)('at zoom %i', (zoom) => {
  it('every site has its sign once', () => {
    const all = points.features.map(({ properties: { key } }) => key);
    expect([...standing(zoom).keys()].toSorted()).toEqual(
      all.filter((key) => key.startsWith('sites/')).toSorted()
    );
  });

  it('a sign that stands aside is led to its place by a line', () => {
    const lines = features.filter(
      ({ geometry, properties }) => geometry.type === 'LineString' && properties.spreadAt === zoom
    );
    const moved = points.features.filter(({ properties: { key }, geometry }) => {
      const at = standing(zoom).get(key);
      return at && at !== geometry.coordinates;
    });
    expect(lines.map(({ geometry }) => geometry.coordinates)).toEqual(
      moved.map(({ properties: { key }, geometry }) => [
        geometry.coordinates,
        standing(zoom).get(key)
      ])
    );
  });

  it('no sign stands farther from its place than those that share it make it', () => {
    for (const {
      properties: { key, icon },
      geometry
    } of points.features) {
      const at = standing(zoom).get(key);
      if (!at) continue;
      const most = 6 * iconReach(icon, zoom);
      expect(pixels(at, geometry.coordinates as Position, zoom), key).toBeLessThan(most);
    }
  });
});

it.each([5, 6, 7, 8, 9])('the signs of Astana lie beside each other at zoom %i', (zoom) => {
  expect(inAstana.length).toBeGreaterThan(7);
  const drawn = points.features.filter(
    ({ properties: { key, pinUntil, rank } }) =>
      inAstana.includes(key) && pinUntil > zoom && isDueAt(zoom, 'site', rank)
  );
  const at = standing(zoom);
  for (const [i, { properties: a }] of drawn.entries())
    for (const { properties: b } of drawn.slice(i + 1)) {
      const apart = iconReach(a.icon, zoom) + iconReach(b.icon, zoom);
      expect(pixels(at.get(a.key)!, at.get(b.key)!, zoom), `${a.key}, ${b.key}`).toBeGreaterThan(
        apart
      );
    }
});

it('towns and things stay where they are: roads end there', () => {
  const spread = features.filter(
    ({ properties }) => 'spreadAt' in properties || 'spreadIn' in properties
  );
  expect(spread.length).toBeGreaterThan(0);
  expect(spread.filter(({ properties: { key } }) => !key.startsWith('sites/'))).toEqual([]);
});
