import { geoIdentity, geoPath } from 'd3-geo';
import type { Feature, Geometry, Position as AnyPosition } from 'geojson';
import { mapSources } from '../cartography/map-features';
import { dashes } from '../cartography/dashes';
import { project, viewBox } from '../cartography/plate-geometry';
import type { PlateLine } from '../cartography/plate-lines';
import type { Bounds } from '../domain/camera';
import type { Certainty } from '../domain/certainty';
import type { Position } from '../domain/geometry';
import { keyOf, type Selection } from '../domain/selection';
import { atlas } from './geo-files';
import { lakes, land, rivers } from './natural-earth';
import { once } from './once';

/** A small drawn map of one region; classes are those of the plate in `app.css`. */
export interface LocalMap {
  width: number;
  height: number;
  paths: { class: string; d: string; dash?: string }[];
  /** Where the feature's sign stands; null for a line. */
  sign: Position | null;
}

/** Beyond the picture's edge by so many pixels everything is cut off: edges of cut land are not seen. */
const margin = 6;

type Coordinates = AnyPosition | Coordinates[];

/** Coordinates in plate units; Mercator has no poles. */
function flat(coordinates: Coordinates): Coordinates {
  if (typeof coordinates[0] !== 'number') return (coordinates as Coordinates[]).map(flat);
  const [lon, lat] = coordinates as Position;
  return project([lon, Math.max(-85, Math.min(85, lat))]);
}

function projected(geometry: Geometry): Geometry {
  if (geometry.type === 'GeometryCollection') return geometry;
  return { ...geometry, coordinates: flat(geometry.coordinates) } as Geometry;
}

const whole = (features: readonly Feature[]): Geometry[] =>
  features.map(({ geometry }) => projected(geometry));

const grounds = once(() => ({
  land: whole(land('50m').features),
  rivers: whole(rivers().features),
  lakes: whole(lakes().features)
}));

const lines = once(() => mapSources(atlas()).lines.features);

const drawnLines = once(() => new Map(lines().map((line) => [line.properties.key, line])));

const mainRoads = once(() =>
  whole(
    lines().filter(({ properties: { certainty, rank } }) => certainty !== 'corridor' && rank === 1)
  )
);

/** A feature's own line, with the class of its colour and the dashes of its certainty. */
export interface OwnLine {
  geometry: Geometry;
  stroke: PlateLine['stroke'];
  dash?: string;
}

/** Breadth of a feature's own line in pixels; `embed/EmbedPicture.svelte` has the same. */
const ownWidth = 2.5;

/** Steps shorter than this many pixels are passed over: the picture is small, and so is its page. */
const leastStep = 2;

/** Path data of lines and rings with fewer points, in relative steps; rings of a dot or two are left out. */
function coarse(path: string): string {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const closed = line.endsWith('Z');
      const points = [...line.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y)
      ]);
      const kept = [points[0]!];
      points.slice(1).forEach((point, i) => {
        const [dx, dy] = [point[0]! - kept.at(-1)![0]!, point[1]! - kept.at(-1)![1]!];
        const isEnd = !closed && i === points.length - 2 && (dx !== 0 || dy !== 0);
        if (isEnd || Math.hypot(dx, dy) >= leastStep) kept.push(point);
      });
      if (kept.length < (closed ? 4 : 2)) return '';
      const steps = kept
        .slice(1)
        .flatMap(([x, y], i) => [x! - kept[i]![0]!, y! - kept[i]![1]!])
        .reduce((all, step) => `${all}${step < 0 || all === '' ? '' : ' '}${step}`, '');
      return `M${kept[0]!.join(' ')}l${steps}${closed ? 'z' : ''}`;
    })
    .join('');
}

/** The line of a feature as the map draws it; null where it is none. */
export function ownLine(feature: Selection): OwnLine | null {
  const line = drawnLines().get(keyOf(feature));
  if (!line) return null;
  const { geometry, properties } = line;
  const certainty = properties.certainty as Certainty | 'corridor';
  if (certainty === 'corridor') return { geometry, stroke: 'corridor' };
  const dash = dashes[certainty]?.map((length) => length * ownWidth).join(' ');
  const stroke = properties.kind === 'land' ? 'road' : 'sea-road';
  return { geometry, stroke, ...(dash ? { dash } : {}) };
}

/** Draws the region, the main roads on it if `withRoads`, and a line of the feature's own. */
export function localMap(
  { bounds, anchor, own }: { bounds: Bounds; anchor: Position | null; own: OwnLine | null },
  { width, height, withRoads }: { width: number; height: number; withRoads: boolean }
): LocalMap {
  const [x, y, w, h] = viewBox(bounds);
  const scale = Math.min(width / w, height / h);
  const shift = [width / 2 - (x + w / 2) * scale, height / 2 - (y + h / 2) * scale] as const;
  const identity = geoIdentity()
    .scale(scale)
    .translate([...shift])
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin]
    ]);
  const draw = geoPath(identity).digits(0);
  const path = (name: string, geometries: readonly Geometry[]) => ({
    class: name,
    d: geometries.map((geometry) => coarse(draw(geometry) ?? '')).join('')
  });
  const ground = grounds();
  const paths = [
    path('plate-shallows', ground.land),
    path('plate-land', ground.land),
    path('plate-rivers', ground.rivers),
    path('plate-lakes', ground.lakes),
    ...(withRoads ? [path('plate-line stroke-road', mainRoads())] : []),
    ...(own
      ? [
          {
            ...path(`plate-line stroke-${own.stroke} own`, [projected(own.geometry)]),
            ...(own.dash ? { dash: own.dash } : {})
          }
        ]
      : [])
  ];
  const at = anchor && project(anchor).map((value, i) => value * scale + shift[i]!);
  return {
    width,
    height,
    paths: paths.filter(({ d }) => d !== ''),
    sign: at ? [Math.round(at[0]!), Math.round(at[1]!)] : null
  };
}
