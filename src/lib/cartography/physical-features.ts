import { centerOfMass, point } from '@turf/turf';
import type { Feature, FeatureCollection } from 'geojson';
import { languages } from '$lib/domain/language';
import type { Position } from '$lib/domain/geometry/geometry';
import type { Physical } from '$lib/domain/basemap';
import { smooth } from './drawn-road';
import { labelNames } from './label-lines';
import { project } from './svg/web-mercator';

/** A physical feature; `sketched` marks a river that the base map lacks and that is drawn from our line. */
export type Ground = Physical & { sketched?: boolean };

/** The source of the ground's names and shapes. */
export function physicalSource(features: readonly Ground[]): FeatureCollection {
  return { type: 'FeatureCollection', features: features.flatMap(drawn) };
}

/** How far the name of a desert may lean: more would read like a road sign. */
const mostLean = 35;
/** A desert that is not so many times longer than it is broad has a level name. */
const leastLength = 1.35;

/** Degrees, clockwise from level, of a direction on the map, so that what is written along it is not upside down. */
function lean(dx: number, dy: number): number {
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  return Math.round(angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle);
}

/** Where a range's name stands far out, where the range is too short on the map for a name along its line. */
function middleOf(line: readonly Position[]): Feature {
  const [from, middle, to] = [0.25, 0.5, 0.75].map(
    (share) => line[Math.round((line.length - 1) * share)]!
  );
  const [[x1, y1], [x2, y2]] = [project(from!), project(to!)];
  return point([...middle!], { angle: lean(x2 - x1, y2 - y1) });
}

/** The lean of the longer axis of an area's outline. */
function leanOf(ring: readonly Position[]): number {
  const points = ring.slice(1).map(project);
  const mean = [0, 1].map((i) => points.reduce((sum, at) => sum + at[i]!, 0) / points.length);
  const moment = (i: 0 | 1, j: 0 | 1) =>
    points.reduce((sum, at) => sum + (at[i] - mean[i]!) * (at[j] - mean[j]!), 0);
  const [xx, xy, yy] = [moment(0, 0), moment(0, 1), moment(1, 1)];
  const apart = Math.hypot(xx - yy, 2 * xy);
  if (xx + yy + apart < leastLength ** 2 * (xx + yy - apart)) return 0;
  const angle = lean(
    Math.cos(Math.atan2(2 * xy, xx - yy) / 2),
    Math.sin(Math.atan2(2 * xy, xx - yy) / 2)
  );
  return Math.abs(angle) > mostLean ? 0 : angle;
}

function drawn({ geometry, properties: { name, ...rest }, sketched }: Ground): Feature[] {
  const own = { ...rest, ...(sketched ? { sketched } : {}) };
  if (geometry.type === 'LineString') {
    // Along a line a name stands in one line.
    const names = Object.fromEntries(languages.map((lang) => [`name:${lang}`, name[lang]]));
    const properties = { ...own, ...names };
    const curved = rest.kind !== 'river' || sketched;
    const coordinates = curved ? smooth(geometry.coordinates) : geometry.coordinates;
    const line: Feature = {
      type: 'Feature',
      geometry: { type: 'LineString', coordinates },
      properties
    };
    if (rest.kind === 'river' || rest.rank > 1) return [line];
    const middle = middleOf(geometry.coordinates);
    return [line, { ...middle, properties: { ...properties, ...middle.properties } }];
  }
  const properties = { ...own, ...labelNames(name, 0.75) };
  const feature: Feature = { type: 'Feature', geometry, properties };
  if (geometry.type !== 'Polygon') return [feature];
  // An area's name stands once, in its middle: an area would be labelled anew in each tile.
  const angle = rest.kind === 'lake' ? 0 : leanOf(geometry.coordinates[0]!);
  return [feature, { ...centerOfMass(geometry), properties: { ...properties, angle } }];
}
