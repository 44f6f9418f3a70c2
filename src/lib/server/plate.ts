import type { Feature, Geometry } from 'geojson';
import { mapSources } from '../cartography/map-features';
import { plateSize, project } from '../cartography/plate-geometry';
import { lineId } from '../cartography/plate-lines';
import type { Position } from '../domain/geometry';
import type { Certainty } from '../domain/route';
import { atlas } from './geo-files';
import { lakes, land, rivers } from './natural-earth';
import { once } from './once';
import { gridPath, gridScale, linesOf } from './plate-path';

// The page draws these paths with <use>, in the colours of its theme and with strokes that do not scale.
const attributes = 'fill-rule="evenodd" vector-effect="non-scaling-stroke"';

const path = (id: string, d: string, more = '') =>
  `<path id="${id}" ${attributes}${more} d="${d}"/>`;

function groundPaths(): string {
  const shape = (id: string, features: readonly Feature[], least: number) =>
    path(
      id,
      gridPath(
        features.map(({ geometry }) => geometry),
        least
      ),
      ` transform="scale(${gridScale})"`
    );
  return (
    shape('land', land('50m').features, 5) +
    shape('lakes', lakes().features, 6) +
    shape('rivers', rivers().features, 6)
  );
}

function lineData(geometry: Geometry): string {
  const point = (position: number[]) =>
    project(position as Position)
      .map((value) => value.toFixed(1))
      .join(' ');
  return linesOf(geometry)
    .map((line) => `M${line.map(point).join('L')}`)
    .join('');
}

function linePaths(): string {
  const byId = new Map<string, string>();
  for (const { geometry, properties } of mapSources(atlas()).lines.features) {
    const certainty = properties.certainty as Certainty | 'corridor';
    const ground = properties.kind === 'land' ? 'land' : 'water';
    const id = certainty === 'corridor' ? 'corridors' : lineId(ground, certainty, properties.rank);
    byId.set(id, (byId.get(id) ?? '') + lineData(geometry));
  }
  return [...byId].map(([id, d]) => path(id, d)).join('');
}

/**
 * The paths of the drawn map as one SVG file, the whole Mercator world `plateSize` units square: `land`,
 * `lakes`, `rivers`, and the lines of `plateLines`.
 */
export const plate = once((): string => {
  const box = `0 0 ${plateSize} ${plateSize}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${groundPaths()}${linePaths()}</svg>`;
});
