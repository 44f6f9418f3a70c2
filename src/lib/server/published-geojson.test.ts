import { expect, it } from 'vitest';
import { withYears } from './published-geojson';

const file = (...spans: [string | null, string | null][]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: spans.map(([start, end], id) => ({ type: 'Feature', id, properties: { start, end } }))
  });

it('published features carry their dates as EDTF and as years', () => {
  const spans = file(['-0129~', '[0330..0350]'], ['2014', null], [null, null]);
  const { type, features } = JSON.parse(withYears(spans));
  expect(type).toBe('FeatureCollection');
  expect(
    features.map(({ properties }: { properties: object }) => Object.values(properties))
  ).toEqual([
    ['-0129~', '[0330..0350]', -155, -105, 330, 350],
    ['2014', null, 2014, 2014, null, null],
    [null, null, null, null, null, null]
  ]);
  expect(features[0]).toMatchObject({
    id: 0,
    properties: { start_earliest: -155, end_latest: 350 }
  });
});
