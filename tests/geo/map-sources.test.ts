import { booleanClockwise, distance } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { mapSources } from '$lib/cartography/map-features';
import { allLayers } from '$lib/cartography/paint-order';
import { palettes } from '$lib/cartography/palette';
import { icons } from '$lib/cartography/icons';
import { languages } from '$lib/domain/language';
import { layerNames } from '$lib/domain/layers';
import { keyOf } from '$lib/domain/selection';
import { atlas } from '$lib/server/geo-files';

const data = atlas();
const { points, lines, areas } = mapSources(data);
const pointFeatures = [
  ...data.sites.map((site) => ({ key: keyOf({ collection: 'sites', id: site.id }), ...site })),
  ...data.places.map((place) => ({ key: keyOf({ collection: 'places', id: place.id }), ...place })),
  ...data.things.map((thing) => ({ key: keyOf({ collection: 'things', id: thing.id }), ...thing }))
];
const approximate = pointFeatures.flatMap(({ key, geometry, properties }) =>
  geometry.type === 'Point' && properties.precision === 'approximate'
    ? [{ key, center: geometry.coordinates, metres: properties.uncertainty_m }]
    : []
);
const circles = areas.features.filter(({ properties }) => properties.area === 'uncertainty');

describe('circles of uncertainty', () => {
  it('are drawn round every approximate point, the memorial among them, and no other', () => {
    const drawn = circles.map(({ properties }) => properties.key);
    expect(drawn).toEqual(approximate.map(({ key }) => key));
    expect(drawn).toContain('sites/memorial-japanese-internees-astana');
  });

  it.each(approximate)('have their true radius: $key', ({ key, center, metres }) => {
    const circle = circles.find(({ properties }) => properties.key === key)!;
    const ring = (circle.geometry as Polygon).coordinates[0]!;
    for (const point of ring) {
      const radius = distance(center, point, { units: 'meters' });
      expect(Math.abs(radius / metres - 1)).toBeLessThan(0.01);
    }
    expect(booleanClockwise(ring)).toBe(false);
  });

  it('are there before the sign gives way to them', () => {
    const { minzoom } = allLayers(palettes.paper, { streets: false, relief: true }).find(
      ({ id }) => id === 'uncertainty'
    )!;
    const early = circles.filter(({ properties }) => properties.pinUntil < (minzoom ?? 0));
    expect(early.map(({ properties }) => [properties.key, properties.pinUntil])).toEqual([]);
  });
});

describe('the sources', () => {
  const all = [points, lines, areas].flatMap(({ features }) => features);

  it('hold every feature', () => {
    const keys = new Set(all.map(({ properties }) => properties.key));
    const routes = data.routes.map(({ id }) => keyOf({ collection: 'routes', id }));
    const walked = data.journeys.map(({ id }) => keyOf({ collection: 'journeys', id }));
    expect([...keys].sort()).toEqual(
      [...pointFeatures.map(({ key }) => key), ...routes, ...walked].sort()
    );
  });

  it('name each in four languages and put it in layers that exist', () => {
    for (const { properties } of all) {
      for (const language of languages) expect(properties[`name:${language}`]).toBeTruthy();
      const layers = properties.layers.split('|').slice(1, -1);
      expect(layers.length).toBeGreaterThan(0);
      for (const layer of layers) expect(layerNames).toContain(layer);
    }
  });

  it('give every point a sign that is drawn', () => {
    for (const { properties } of points.features) {
      expect(icons, properties.key).toHaveProperty(properties.icon);
    }
  });

  it('lead every route through all its stations and waypoints', () => {
    for (const { id, geometry } of data.routes) {
      const drawn = lines.features.find(({ properties }) => properties.key === `routes/${id}`)!;
      const vertices = new Set(
        (drawn.geometry as { coordinates: unknown[] }).coordinates.map(String)
      );
      const missed = geometry.coordinates.filter((position) => !vertices.has(String(position)));
      expect(missed, id).toEqual([]);
    }
  });
});
