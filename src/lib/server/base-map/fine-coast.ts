import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { area, booleanPointInPolygon, lineString, polygon, simplify } from '@turf/turf';
import type {
  Feature,
  FeatureCollection,
  GeometryCollection,
  MultiPolygon,
  Polygon,
  Position
} from 'geojson';
import { mapSources } from '$lib/cartography/map-features';
import { atlas } from '$lib/server/geo-files';
import { memoize } from '$lib/server/memoize';
import { land } from './natural-earth';

/** OpenStreetMap's seas of 2017 (© OpenStreetMap contributors, ODbL), to within 10 m, as an npm package ships them. */
const source = createRequire(import.meta.url).resolve('@geo-maps/earth-seas-10m/map.geo.json');

/** How closely a coast is drawn: degrees that it may stray from its source, and the smallest island, in square km. */
interface Detail {
  tolerance: number;
  leastIsland: number;
}
/** Near what the atlas shows: as fine as a tile's own steps at the zoom of the last tiles. */
const near: Detail = { tolerance: 0.0012, leastIsland: 0.2 };
/** Elsewhere, as close as Natural Earth's 1:10m. */
const elsewhere: Detail = { tolerance: 0.009, leastIsland: 30 };

/** Side of the squares in which what is near is known, in degrees, and how many of them are near a feature on each side. */
const [square, around] = [0.5, 2];

const squareAt = (lon: number, lat: number) =>
  `${Math.floor(lon / square)},${Math.floor(lat / square)}`;

/** Whether a position is near a feature of the atlas. */
function nearness(): (position: Position) => boolean {
  const squares = new Set<string>();
  for (const { geometry } of mapSources(atlas()).points.features) {
    if (geometry.type !== 'Point') continue;
    const [lon, lat] = geometry.coordinates as [number, number];
    for (let x = -around; x <= around; x += 1)
      for (let y = -around; y <= around; y += 1)
        squares.add(squareAt(lon + x * square, lat + y * square));
  }
  return ([lon, lat]) => squares.has(squareAt(lon!, lat!));
}

/** Area within a ring, in square km. */
const areaOf = (ring: Position[]) => area(polygon([ring])) / 1e6;

/** A ring of the source, and which of its corners are drawn, in order, the first and the last among them. */
interface Outline {
  ring: Position[];
  corners: number[];
}

/** A ring with so much detail as is due to each of its parts; undefined where it is too small to be drawn. */
function outlineOf(ring: Position[], isNear: (position: Position) => boolean): Outline | undefined {
  const fine = ring.some(isNear);
  if (areaOf(ring) < (fine ? near : elsewhere).leastIsland) return undefined;
  const kept = ({ tolerance }: Detail) =>
    new Set(
      simplify(lineString(ring), { tolerance, highQuality: true }).geometry.coordinates.map(String)
    );
  const [coarse, close] = [kept(elsewhere), fine ? kept(near) : undefined];
  const last = ring.length - 1;
  const corners = [...ring.keys()].filter((i) => {
    const detail = close && isNear(ring[i]!) ? close : coarse;
    return i === 0 || i === last || detail.has(String(ring[i]));
  });
  return corners.length > 3 ? { ring, corners } : undefined;
}

/** A drawn line from one corner to the next: where it stands in its outline, and its ends. */
interface Side {
  outline: Outline;
  at: number;
  from: Position;
  to: Position;
}

/** On which side of a line a point lies: above zero on its left. */
const sideOf = (from: Position, to: Position, point: Position) =>
  (to[0]! - from[0]!) * (point[1]! - from[1]!) - (to[1]! - from[1]!) * (point[0]! - from[0]!);

const cross = (a: Side, b: Side) =>
  sideOf(a.from, a.to, b.from) * sideOf(a.from, a.to, b.to) < 0 &&
  sideOf(b.from, b.to, a.from) * sideOf(b.from, b.to, a.to) < 0;

/** All sides by the small squares that their boxes touch. */
function sidesBySquare(outlines: readonly Outline[]): Map<number, Side[]> {
  const bySquare = new Map<number, Side[]>();
  const size = 0.1;
  for (const outline of outlines) {
    for (let at = 1; at < outline.corners.length; at += 1) {
      const [from, to] = [
        outline.ring[outline.corners[at - 1]!]!,
        outline.ring[outline.corners[at]!]!
      ];
      const side: Side = { outline, at, from, to };
      const squares = (axis: 0 | 1) =>
        [Math.min(from[axis]!, to[axis]!), Math.max(from[axis]!, to[axis]!)].map((degrees) =>
          Math.floor(degrees / size)
        ) as [number, number];
      const [[west, east], [south, north]] = [squares(0), squares(1)];
      for (let x = west; x <= east; x += 1)
        for (let y = south; y <= north; y += 1) {
          const key = x * 10_000 + y;
          const sides = bySquare.get(key);
          if (sides) sides.push(side);
          else bySquare.set(key, [side]);
        }
    }
  }
  return bySquare;
}

/** The corner that a side leaves out and that lies farthest from it; undefined where it leaves out none. */
function farthest({ outline, at, from, to }: Side): number | undefined {
  let [most, found]: [number, number | undefined] = [-1, undefined];
  for (let i = outline.corners[at - 1]! + 1; i < outline.corners[at]!; i += 1) {
    const distance = Math.abs(sideOf(from, to, outline.ring[i]!));
    if (distance > most) [most, found] = [distance, i];
  }
  return found;
}

/** Where simplified coasts cross themselves or each other, gives corners back until they do not. */
function untangle(outlines: readonly Outline[]): void {
  for (let round = 0; round < 20; round += 1) {
    const missing = new Map<Outline, Set<number>>();
    for (const sides of sidesBySquare(outlines).values())
      for (const [i, one] of sides.entries())
        for (const other of sides.slice(i + 1)) {
          if (!cross(one, other)) continue;
          for (const side of [one, other]) {
            const corner = farthest(side);
            if (corner === undefined) continue;
            const corners = missing.get(side.outline) ?? new Set();
            missing.set(side.outline, corners.add(corner));
          }
        }
    if (missing.size === 0) return;
    for (const [outline, corners] of missing)
      outline.corners = [...outline.corners, ...corners].sort((a, b) => a - b);
  }
}

/** Whether a position lies on the frame of the world in which the seas are drawn. */
const onFrame = ([lon, lat]: Position) => Math.abs(lon!) > 180 - 1e-6 || lat! > 90 - 1e-6;

/** The coasts that a sea's outer ring runs along between two visits to the frame, closed along it: land that it cuts. */
function landOnFrame(ring: Position[]): Position[][] {
  const runs: Position[][] = [];
  let run: Position[] | undefined;
  for (let i = 1; i < ring.length; i += 1) {
    const [from, to] = [ring[i - 1]!, ring[i]!];
    if (onFrame(from) && onFrame(to)) run = undefined;
    else if (run) run.push(to);
    else runs.push((run = [from, to]));
  }
  return runs.map((coast) => {
    const [first, last] = [coast[0]!, coast.at(-1)!];
    // Antarctica goes round the world, and has its pole.
    const isRound = Math.abs(first[0]! - last[0]!) > 180;
    const pole = isRound ? [last, first].map(([lon]) => [lon!, -90]) : [];
    return [...coast, ...pole, first];
  });
}

/**
 * The Caspian with the Kara-Bogaz-Gol and its islands, of Natural Earth: OpenStreetMap has the gulf as a lake, and its shores
 * would be no finer.
 */
function caspian(): { shore: Position[]; islands: Feature<Polygon>[] } {
  const shore = land('10m')
    .features.flatMap(({ geometry }) => geometry.coordinates.slice(1))
    .find((ring) => booleanPointInPolygon([51, 42], polygon([ring])))!;
  const islands = land('10m').features.filter(({ geometry }) =>
    booleanPointInPolygon(geometry.coordinates[0]![0]!, polygon([shore]))
  );
  return { shore, islands };
}

/** Land as single polygons. The Caspian is water in it; lagoons and other lakes are not. */
export const fineLand = memoize((): FeatureCollection<Polygon> => {
  const { geometries } = JSON.parse(
    readFileSync(source, 'utf8')
  ) as GeometryCollection<MultiPolygon>;
  const [shoreOfAll, ...islands] = geometries[0]!.coordinates.reduce((ocean, sea) =>
    sea.length > ocean.length ? sea : ocean
  );
  const isNear = nearness();
  const outlines = [...landOnFrame(shoreOfAll!), ...islands].flatMap(
    (ring) => outlineOf(ring, isNear) ?? []
  );
  untangle(outlines);
  const mainland = outlines.reduce((a, b) => (b.corners.length > a.corners.length ? b : a));
  const inland = caspian();
  const areas = outlines.map((outline) => {
    const drawn = outline.corners.map((i) => outline.ring[i]!);
    return polygon(outline === mainland ? [drawn, inland.shore] : [drawn]);
  });
  return { type: 'FeatureCollection', features: [...areas, ...inland.islands] };
});
