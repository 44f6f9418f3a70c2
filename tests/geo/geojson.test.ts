import { readFileSync } from 'node:fs';
import { booleanEqual, bbox } from '@turf/turf';
import type { FeatureCollection, Geometry } from 'geojson';
import { expect, it } from 'vitest';
import { collections } from '$lib/domain/selection';
import { geojson, withYears } from '$lib/features/downloads/formats/geojson.server';
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

it.each(collections)('%s say how each of their fields counts the years BCE', (name) => {
  const { description, features } = geojson({ features: atlas()[name] }, name, about);
  const early = features.find(({ properties }) => /^-\d{4}$/.test(properties.start ?? ''));
  // Of these no beginning is an exact year BCE.
  if (!early && ['sites', 'things', 'journeys'].includes(name)) return;
  const { start, start_earliest: year } = early!.properties as unknown as Record<string, unknown>;
  expect(Number(start), 'EDTF counts a year 0').toBe(Number(year) + 1);
  for (const field of Object.keys(early!.properties).filter((key) => /^(start|end)/.test(key))) {
    expect(description).toContain(`"${field}"`);
  }
  expect(description).toContain('-0129 is 130 BCE');
  expect(description).toContain('-130 is 130 BCE');
});

const dated = [
  ['-0129~', '[0330..0350]'],
  ['2014', null],
  [null, null]
].map(([start = null, end = null], id) => withYears({ id, properties: { start, end } }));

it('published features carry their dates as EDTF and as years', () => {
  expect(dated.map(({ properties }) => Object.values(properties))).toEqual([
    ['-0129~', '[0330..0350]', -155, -105, 330, 350],
    ['2014', null, 2014, 2014, null, null],
    [null, null, null, null, null, null]
  ]);
  expect(dated[0]).toMatchObject({
    id: 0,
    properties: { start_earliest: -155, end_latest: 350 }
  });
});
