import { along, length, lineString } from '@turf/turf';
import type { Feature, Geometry } from 'geojson';
import { graticule } from '../cartography/graticule';
import { mapSources } from '../cartography/map-features';
import { plateSize, project } from '../cartography/plate-geometry';
import { corridorLines, ownLineId, plateLineOf } from '../cartography/plate-lines';
import type { Position } from '../domain/geometry';
import type { Certainty } from '../domain/certainty';
import { atlas } from './geo-files';
import { lakes, land, rivers } from './natural-earth';
import { once } from './once';
import { gridPath, gridScale, linesOf } from './plate-path';

/** One path of the drawn map; `scale` brings its steps to plate units. */
export interface PlatePath {
  d: string;
  scale: number;
}

const shape = (features: readonly Feature[], least: number): PlatePath => {
  const geometries = features.map(({ geometry }) => geometry);
  return { d: gridPath(geometries, least), scale: gridScale };
};

const point = (position: number[]): string =>
  project(position as Position)
    .map((value) => value.toFixed(1))
    .join(' ');

function lineData(geometry: Geometry): string {
  return linesOf(geometry)
    .map((line) => `M${line.map(point).join('L')}`)
    .join('');
}

/** Mountain signs along the ranges, in the size that the opening of the atlas shows them: outlines and shaded flanks. */
function mountains(): { outlines: string; shades: string } {
  const every = 150;
  const peaks = atlas().physical.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'LineString' || properties.kind !== 'range') return [];
    const line = lineString(geometry.coordinates);
    const count = Math.max(1, Math.floor(length(line) / every));
    return Array.from({ length: count }, (_, i) => {
      // Three sizes in turn: no row of teeth.
      const half = [3.6, 2.6, 3.1][i % 3]!;
      return { foot: point(along(line, (i + 0.5) * every).geometry.coordinates), half };
    });
  });
  const steps = (...values: number[]) => values.map((value) => value.toFixed(1)).join(' ');
  const outlines = peaks.map(
    ({ foot, half }) => `M${foot}m${steps(-half, 0)}l${steps(half, -1.2 * half, half, 1.2 * half)}`
  );
  const shades = peaks.map(
    ({ foot, half }) =>
      `M${foot}m${steps(0, -1.2 * half)}l${steps(half, 1.2 * half, -0.8 * half, 0)}z`
  );
  return { outlines: outlines.join(''), shades: shades.join('') };
}

function deserts(): string {
  return atlas()
    .physical.filter(({ properties }) => properties.kind === 'desert')
    .map(({ geometry }) => `${lineData(geometry)}z`)
    .join('');
}

/** The base map's lakes, and those that it lacks, drawn by us. */
function allLakes(): Feature[] {
  const ours = atlas().physical.filter(
    ({ geometry, properties }) => properties.kind === 'lake' && geometry.type === 'Polygon'
  );
  return [...lakes().features, ...(ours as Feature[])];
}

const drawnLines = () => mapSources(atlas()).lines.features;

function lines(): Map<string, string> {
  const byId = new Map<string, string>();
  for (const { geometry, properties } of drawnLines()) {
    const { kind, rank } = properties;
    const certainty = properties.certainty as Certainty | 'corridor';
    const id = certainty === 'corridor' ? corridorLines : plateLineOf({ kind, certainty, rank });
    byId.set(id, (byId.get(id) ?? '') + lineData(geometry));
  }
  return byId;
}

/**
 * The paths of the drawn map by id, on the whole Mercator world `plateSize` units square: `graticule`, `land`, `deserts`,
 * `rivers`, `lakes`, `mountains`, `mountain-shades`, and the lines that `plateLines` lists.
 */
export const platePaths = once((): ReadonlyMap<string, PlatePath> => {
  const plain = (d: string): PlatePath => ({ d, scale: 1 });
  const { outlines, shades } = mountains();
  return new Map([
    ['graticule', plain(lineData(graticule.geometry))],
    ['land', shape(land('50m').features, 5)],
    ['deserts', plain(deserts())],
    ['rivers', shape(rivers().features, 6)],
    ['lakes', shape(allLakes(), 6)],
    ['mountains', plain(outlines)],
    ['mountain-shades', plain(shades)],
    ...[...lines()].map(([id, d]) => [id, plain(d)] as const)
  ]);
});

/** The same as one SVG file. The page draws each path with `<use>`, in the colours of its theme. */
export const plate = once((): string => svg(platePaths()));

/** Each line of the drawn map as a path of its own, for the lines of one year; fetched once a year is chosen. */
export const singleLines = once((): string => {
  const paths = drawnLines().map(({ geometry, properties }) => {
    const simple = gridPath([geometry], 2);
    return [ownLineId(properties.key), { d: simple, scale: gridScale }] as const;
  });
  return svg(new Map(paths));
});

function svg(all: ReadonlyMap<string, PlatePath>): string {
  const box = `0 0 ${plateSize} ${plateSize}`;
  const paths = [...all].map(([id, { d, scale }]) => {
    const transform = scale === 1 ? '' : ` transform="scale(${scale})"`;
    return `<path id="${id}" fill-rule="evenodd" vector-effect="non-scaling-stroke"${transform} d="${d}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${paths.join('')}</svg>`;
}
