import type { Feature, MultiLineString } from 'geojson';

/** Degrees between two lines. */
const step = 10;
/** Mercator ends here; the lines run on, under the land. */
const north = 80;

const steps = (from: number, to: number): number[] =>
  Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);

/** Meridians and parallels, straight on Mercator: two positions each. */
export const graticuleLines: [number, number][][] = [
  ...steps(-180, 180).map((lon): [number, number][] => [
    [lon, -north],
    [lon, north]
  ]),
  ...steps(-north, north).map((lat): [number, number][] => [
    [-180, lat],
    [180, lat]
  ])
];

/** The graticule as a source of the map. */
export const graticule: Feature<MultiLineString> = {
  type: 'Feature',
  properties: {},
  geometry: { type: 'MultiLineString', coordinates: graticuleLines }
};
