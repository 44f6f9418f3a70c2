import { readFileSync } from 'node:fs';
import { booleanEqual, bbox } from '@turf/turf';
import type { FeatureCollection, Geometry } from 'geojson';
import { expect, it } from 'vitest';
import { collections } from '$lib/domain/selection';
import { geojson } from '$lib/server/exports/geojson';
import { atlas } from '$lib/server/geo-files';
import { about } from '../support/published';

type Collection = FeatureCollection<Geometry, Record<string, unknown>>;
type Written = Collection & { license: string; version: string; sources: unknown[] };

it.each(collections)('%s, written and read again, are what geo/ holds', (name) => {
  const source = JSON.parse(readFileSync(`geo/${name}.geojson`, 'utf8')) as Collection;
  const text = JSON.stringify(geojson({ features: atlas()[name] }, name, about));
  const written = JSON.parse(text) as Written;
  expect([written.type, written.license, written.version]).toEqual([
    'FeatureCollection',
    about.licence.url,
    about.version
  ]);
  expect(written.sources).toHaveLength(about.sources.length);
  expect(bbox(written)).toEqual(bbox(source));
  expect(written.features.map(({ id }) => id)).toEqual(source.features.map(({ id }) => id));
  source.features.forEach(({ id, geometry, properties }, i) => {
    const found = written.features[i]!;
    expect(found.geometry, String(id)).toEqual(geometry);
    expect(booleanEqual(found.geometry, geometry), String(id)).toBe(true);
    // Nothing that the data says is lost; what a year means is added.
    expect(found.properties, String(id)).toMatchObject(properties);
  });
});
