import { bbox, flatten, lineString, simplify } from '@turf/turf';
import { geoIdentity, geoStream, type GeoIdentityTransform } from 'd3-geo';
import type { Feature, Geometry, Position as AnyPosition } from 'geojson';
import { mapSources } from '$lib/cartography/map-features';
import { dashes } from '$lib/cartography/patterns';
import { project, viewBox } from '$lib/cartography/svg/web-mercator';
import { wholeLines, type StaticMapLine } from '$lib/cartography/svg/static-map-lines';
import type { Bounds } from '$lib/domain/geometry/camera';
import { certainties, type Certainty, type LineState } from '$lib/domain/certainty';
import type { Position } from '$lib/domain/geometry/geometry';
import { featureAt } from '$lib/domain/feature';
import { keyOf, type Selection } from '$lib/domain/selection';
import { drawnJourney, drawnThing } from '$lib/domain/transmission/way';
import type { Locator } from '$lib/features/share/one-page';
import { atlas } from '$lib/server/geo-files';
import { land as landOf, rivers } from '$lib/server/base-map/natural-earth';
import { lakesIn } from '$lib/server/base-map/waters';
import { memoize } from '$lib/server/memoize';

/** A small static map of one region, without its names; classes are those of the static map in `app.css`. */
export type LocalMap = Omit<Locator, 'names'>;

/** Beyond the picture's edge by so many pixels everything is cut off: edges of cut land are not seen. */
const margin = 6;

type Coordinates = AnyPosition | Coordinates[];

/** Coordinates in units of the static map; Mercator has no poles. */
function flat(coordinates: Coordinates): Coordinates {
  if (typeof coordinates[0] !== 'number') return (coordinates as Coordinates[]).map(flat);
  const [lon, lat] = coordinates as Position;
  return project([lon, Math.max(-85, Math.min(85, lat))]);
}

function projected(geometry: Geometry): Geometry {
  if (geometry.type === 'GeometryCollection') return geometry;
  return { ...geometry, coordinates: flat(geometry.coordinates) } as Geometry;
}

/** A shape in plate units with the box round it: most of the world is outside a small picture, and need not be cut. */
interface Ground {
  geometry: Geometry;
  box: readonly number[];
}

const whole = (features: readonly Feature[]): Ground[] =>
  features
    .flatMap(({ geometry }) => flatten(projected(geometry)).features)
    .map(({ geometry }) => ({ geometry, box: bbox(geometry) }));

const basemaps = memoize(() => ({
  land: whole(landOf('50m').features),
  rivers: whole(rivers().features),
  lakes: whole(lakesIn().features)
}));

const lines = memoize(() => mapSources(atlas()).lines.features);

const drawnLines = memoize(() => wholeLines(lines()));

const mainRoads = memoize(() =>
  whole(lines().filter(({ properties: { key, rank } }) => key.startsWith('routes/') && rank === 1))
);

/** A feature's own line, with the class of its colour and the dashes of its certainty. */
export interface OwnLine {
  geometry: Geometry;
  stroke: StaticMapLine['stroke'] | 'thing';
  dash?: string;
}

/** Breadth of a feature's own line in pixels; `EmbedPicture.svelte` has the same. */
const ownWidth = 2.5;

/** So far from the drawn line, in pixels, a point may lie and be left out: the picture is small, and so is its page. */
const tolerance = 1.4;

/** Rings and lines that are smaller, in pixels, are left out. */
const [leastRing, leastLine] = [4, 2];

/** Rivers shorter and lakes smaller than this, in pixels: they would be half of the picture's bytes, and its unrest. */
const [leastRiver, leastLake] = [30, 6];

interface Coarseness {
  dots?: boolean;
  ring?: number;
  line?: number;
}

/** A line or a ring in pixels; a ring does not come back to its beginning. */
interface Run {
  points: Position[];
  closed: boolean;
}

/** The lines and rings of a geometry as they go through a projection, which may cut them. */
function runsOf(geometry: Geometry, projection: GeoIdentityTransform): Run[] {
  const runs: Run[] = [];
  let closed = false;
  const points: Position[] = [];
  geoStream(
    geometry,
    projection.stream({
      polygonStart: () => (closed = true),
      polygonEnd: () => (closed = false),
      lineStart: () => (points.length = 0),
      lineEnd: () => runs.push({ points: [...points], closed }),
      point: (x, y) => points.push([x, y])
    })
  );
  return runs;
}

/**
 * Path data of lines and rings with fewer points, in relative steps; rings of a dot or two are left out, and lines of
 * one too, unless `dots` asks for them.
 */
function coarse(
  runs: readonly Run[],
  { dots = false, ring = leastRing, line: least = leastLine }: Coarseness = {}
): string {
  return runs
    .map(({ points, closed }) => {
      const size = extent(points);
      if (closed && size < ring) return '';
      if (!closed && size < least)
        return dots && points[0] ? `M${rounded(points[0]).join(' ')}l1 0` : '';
      const whole = closed ? [...points, points[0]!] : points;
      const simple = simplify(lineString(whole), { tolerance, highQuality: true });
      const kept = simple.geometry.coordinates.map(rounded);
      if (closed) kept.pop();
      if (closed && kept.length < 3) return '';
      const steps = kept
        .slice(1)
        .flatMap(([x, y], i) => [x - kept[i]![0], y - kept[i]![1]])
        .reduce((all, step) => `${all}${step < 0 || all === '' ? '' : ' '}${step}`, '');
      return `M${kept[0]!.join(' ')}l${steps}${closed ? 'z' : ''}`;
    })
    .join('');
}

const rounded = (point: readonly number[]) => point.map(Math.round) as unknown as Position;

/** The longer side of the box round points. */
function extent(points: readonly Position[]): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return Math.max(right - left, bottom - top);
}

/** The lines of a feature as the map draws them, of a thing or a journey its way; none where it has none. */
export function ownLines(feature: Selection): OwnLine[] {
  if (feature.collection === 'things' || feature.collection === 'journeys') return ownWay(feature);
  const line = drawnLines().get(keyOf(feature));
  if (!line) return [];
  const { geometry, properties } = line;
  const certainty = properties.certainty as LineState;
  if (certainty === 'corridor' || certainty === 'building')
    return [{ geometry, stroke: 'corridor' }];
  const stroke = properties.kind === 'land' ? 'road' : 'sea-road';
  return [{ geometry, stroke, ...dashed(certainty) }];
}

/** The way of a thing or a journey, each stretch as firm as it is known. */
function ownWay(selection: Selection): OwnLine[] {
  const feature = featureAt(atlas(), selection);
  const drawn =
    feature?.collection === 'things'
      ? drawnThing(feature, atlas())
      : feature?.collection === 'journeys'
        ? drawnJourney(feature, atlas())
        : null;
  return certainties.flatMap((certainty): OwnLine[] => {
    const coordinates = (drawn?.stretches ?? [])
      .filter((stretch) => stretch.certainty === certainty)
      .map(({ line }) => line);
    if (coordinates.length === 0) return [];
    const geometry = { type: 'MultiLineString' as const, coordinates };
    return [{ geometry, stroke: 'thing', ...dashed(certainty) }];
  });
}

/** The dashes of a certainty, as broad as the picture has them; nothing of a line without a break. */
function dashed(certainty: Certainty): { dash?: string } {
  const dash = dashes[certainty]?.map((length) => length * ownWidth).join(' ');
  return dash ? { dash } : {};
}

/** From plate units to the pixels of a picture that shows bounds wholly. */
export function framing(bounds: Bounds, { width, height }: { width: number; height: number }) {
  const [x, y, w, h] = viewBox(bounds);
  const scale = Math.min(width / w, height / h);
  const shift = [width / 2 - (x + w / 2) * scale, height / 2 - (y + h / 2) * scale] as const;
  const at = (position: Position): Position => {
    const [left, top] = project(position).map((value, i) => Math.round(value * scale + shift[i]!));
    return [left!, top!];
  };
  return { scale, shift, at };
}

/** Draws the region, the main roads on it if `withRoads`, and the feature's own lines. */
export function localMap(
  { bounds, anchor, own }: { bounds: Bounds; anchor: Position | null; own: readonly OwnLine[] },
  { width, height, withRoads }: { width: number; height: number; withRoads: boolean }
): LocalMap {
  const { scale, shift, at } = framing(bounds, { width, height });
  const identity = geoIdentity()
    .scale(scale)
    .translate([...shift])
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin]
    ]);
  // The window in plate units.
  const [left, right] = [-margin, width + margin].map((value) => (value - shift[0]) / scale);
  const [top, bottom] = [-margin, height + margin].map((value) => (value - shift[1]) / scale);
  const isSeen = ({ box: [west, north, east, south] }: Ground) =>
    east! > left! && west! < right! && south! > top! && north! < bottom!;
  const sizeOf = ({ box: [west, north, east, south] }: Ground) =>
    Math.max(east! - west!, south! - north!) * scale;
  const path = (name: string, grounds: readonly Ground[], coarseness: Coarseness = {}) => ({
    class: name,
    d: grounds
      // What is too small as a whole need not be drawn to be left out.
      .filter(
        (ground) => isSeen(ground) && sizeOf(ground) >= (coarseness.ring ?? coarseness.line ?? 0)
      )
      .map(({ geometry }) => coarse(runsOf(geometry, identity), coarseness))
      .join('')
  });
  const basemap = basemaps();
  const land = path('static-map-land', basemap.land);
  const paths = [
    { ...land, class: 'static-map-shallows' },
    land,
    path('static-map-rivers', basemap.rivers, { line: leastRiver }),
    path('static-map-lakes', basemap.lakes, { ring: leastLake }),
    ...(withRoads ? [path('static-map-line stroke-road', mainRoads())] : []),
    ...own.map(({ geometry, stroke, dash }) => ({
      class: `static-map-line stroke-${stroke} own`,
      // A road too short for the picture is a dot on it.
      d: coarse(runsOf(projected(geometry), identity), { dots: true }),
      ...(dash ? { dash } : {})
    }))
  ];
  return {
    width,
    height,
    paths: paths.filter(({ d }) => d !== ''),
    icon: anchor && at(anchor)
  };
}
