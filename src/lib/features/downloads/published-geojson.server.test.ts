import { expect, it } from 'vitest';
import { withYears } from './formats/geojson.server';

const features = [
  ['-0129~', '[0330..0350]'],
  ['2014', null],
  [null, null]
].map(([start = null, end = null], id) => withYears({ id, properties: { start, end } }));

it('published features carry their dates as EDTF and as years', () => {
  expect(features.map(({ properties }) => Object.values(properties))).toEqual([
    ['-0129~', '[0330..0350]', -155, -105, 330, 350],
    ['2014', null, 2014, 2014, null, null],
    [null, null, null, null, null, null]
  ]);
  expect(features[0]).toMatchObject({
    id: 0,
    properties: { start_earliest: -155, end_latest: 350 }
  });
});
