import { bbox, distance, length, lineString, pointToLineDistance } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import type { Ground } from '$lib/cartography/physical-features';
import type { Physical } from '$lib/domain/basemap';
import { atlas } from '$lib/server/geo-files';
import { memoize } from '$lib/server/memoize';
import { rivers } from './natural-earth';
import { metresAt } from './relief';
import { linesOf } from './static-map-path';

// The base map's rivers: how they grow from source to mouth, and which of them bears which name.

/** The lines of the base map's rivers. */
const riverLines = memoize(() =>
  rivers()
    .features.flatMap(({ geometry }) => linesOf(geometry))
    .filter((line) => line.length > 1)
);

/** Kilometres of river above a spot from which on the river is drawn one size larger: sizes 1 to 6. */
const growsAt = [180, 450, 900, 1700, 3000];

/** A river may be parted where another ends in it; so near, in degrees, two points are one. */
const keyOf = ([lon, lat]: Position): string => `${lon!.toFixed(3)} ${lat!.toFixed(3)}`;

/** A run of a river between two knots: sources, mouths, and where rivers meet. */
interface Run {
  points: Position[];
  /** Kilometres. */
  length: number;
}

interface Knot {
  key: string;
  at: Position;
  runs: { run: Run; to: string }[];
}

const lengthOf = (points: readonly Position[]): number =>
  points.slice(1).reduce((sum, point, i) => sum + distance(points[i]!, point), 0);

/** The rivers as a net: cut wherever one ends in the course of another. */
function net(lines: readonly Position[][]): Map<string, Knot> {
  const ends = new Set(lines.flatMap((line) => [keyOf(line[0]!), keyOf(line.at(-1)!)]));
  const knots = new Map<string, Knot>();
  const knot = (at: Position): Knot => {
    const key = keyOf(at);
    if (!knots.has(key)) knots.set(key, { key, at, runs: [] });
    return knots.get(key)!;
  };
  for (const line of lines) {
    let from = 0;
    for (let i = 1; i < line.length; i += 1) {
      if (i < line.length - 1 && !ends.has(keyOf(line[i]!))) continue;
      const points = line.slice(from, i + 1);
      const run = { points, length: lengthOf(points) };
      const [start, end] = [knot(points[0]!), knot(points.at(-1)!)];
      start.runs.push({ run, to: end.key });
      if (end !== start) end.runs.push({ run, to: start.key });
      from = i;
    }
  }
  return knots;
}

/** One connected system of rivers, from any of its knots. */
function systemOf(knots: ReadonlyMap<string, Knot>, first: Knot): Knot[] {
  const found = new Map([[first.key, first]]);
  for (const { runs } of found.values())
    for (const { to } of runs) if (!found.has(to)) found.set(to, knots.get(to)!);
  return [...found.values()];
}

/**
 * Runs of a system in the order in which a traveller upstream from its mouth finds them, each with its points from its
 * lower to its upper end. The mouth is the lowest end; between ends as low, that of the longest last run.
 */
async function upstream(system: readonly Knot[], knots: ReadonlyMap<string, Knot>) {
  const ends = system.filter(({ runs }) => runs.length === 1);
  const candidates = await Promise.all(
    (ends.length > 0 ? ends : system).map(async (knot) => ({
      knot,
      metres: await metresAt(knot.at),
      last: Math.max(...knot.runs.map(({ run }) => run.length))
    }))
  );
  // A step of the heights is 25 m: lower by less than two is as low.
  const lowest = Math.min(...candidates.map(({ metres }) => metres));
  const mouth = candidates
    .filter(({ metres }) => metres <= lowest + 50)
    .reduce((best, one) => (one.last > best.last ? one : best)).knot;
  const seen = new Set([mouth.key]);
  const taken = new Set<Run>();
  const result: { run: Run; below: string; above: string; points: Position[] }[] = [];
  // The nearest to the mouth first, so that of two ways round an island each is met from below.
  const open = [{ knot: mouth, far: 0 }];
  while (open.length > 0) {
    open.sort((a, b) => b.far - a.far);
    const { knot, far } = open.pop()!;
    for (const { run, to } of knot.runs) {
      if (taken.has(run)) continue;
      taken.add(run);
      const points = keyOf(run.points[0]!) === knot.key ? run.points : [...run.points].reverse();
      result.push({ run, below: knot.key, above: to, points });
      if (seen.has(to)) continue;
      seen.add(to);
      open.push({ knot: knots.get(to)!, far: far + run.length });
    }
  }
  return result;
}

const sizeOf = (above: number): number => 1 + growsAt.filter((least) => above >= least).length;

/** A run cut where the river grows, drawn downstream. @param above kilometres of river above its upper end */
function pieces(points: readonly Position[], above: number): Feature<LineString>[] {
  const result: Feature<LineString>[] = [];
  let total = above;
  for (let i = points.length - 1; i > 0; i -= 1) {
    const [from, to] = [points[i]!, points[i - 1]!];
    const size = sizeOf(total);
    const last = result.at(-1);
    if (last?.properties?.size === size) last.geometry.coordinates.push(to);
    else
      result.push({
        type: 'Feature',
        properties: { size },
        geometry: { type: 'LineString', coordinates: [from, to] }
      });
    total += distance(from, to);
  }
  return result;
}

/**
 * The base map's rivers, cut into pieces with a `size` from 1 to 6 that grows with all the river above it: they taper
 * from mouth to source, and great ones stand out among small ones. The source says neither which way a river runs nor
 * how great it is: the heights say the one, the net of rivers the other.
 */
export const growingRivers = memoize(async (): Promise<FeatureCollection<LineString>> => {
  const knots = net(riverLines());
  const done = new Set<string>();
  const features: Feature<LineString>[] = [];
  for (const first of knots.values()) {
    if (done.has(first.key)) continue;
    const system = systemOf(knots, first);
    for (const { key } of system) done.add(key);
    const runs = await upstream(system, knots);
    /** Kilometres of river above a knot. */
    const above = new Map<string, number>();
    for (const { run, below, above: upper, points } of [...runs].reverse()) {
      const gathered = above.get(upper) ?? 0;
      features.push(...pieces(points, gathered));
      above.set(below, (above.get(below) ?? 0) + gathered + run.length);
    }
  }
  return { type: 'FeatureCollection', features };
});

/** How far our sketch of a river may lie from the river that the base map draws. */
const reachKm = 22;
/** A shorter run of a river carries no name. */
const leastKm = 120;

const drawn = memoize(() => riverLines().map((line) => ({ line, box: bbox(lineString(line)) })));

const kmPerDegree = 111.2;

/**
 * Whether a position may lie within reach of a line, measured on a plane that is right beside it: the geodesic answer, which
 * is asked next, takes a hundred times as long, and there are a hundred thousand positions.
 */
function mayReach([lon = 0, lat = 0]: Position, line: readonly Position[]): boolean {
  const east = kmPerDegree * Math.cos((lat * Math.PI) / 180);
  const at = (position: Position) => [
    ((position[0] ?? 0) - lon) * east,
    ((position[1] ?? 0) - lat) * kmPerDegree
  ];
  for (let i = 1; i < line.length; i += 1) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [at(line[i - 1]!), at(line[i]!)];
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    if (Math.hypot(ax + along * dx, ay + along * dy) < 2 * reachKm) return true;
  }
  return false;
}

/** Runs of the base map's rivers that lie along a sketched one: where its name is written. */
function along(sketch: Position[]): Position[][] {
  const ours = lineString(sketch);
  const [west, south, east, north] = bbox(ours);
  const near = drawn().filter(
    ({ box }) =>
      box[0] < east + 0.3 && box[2] > west - 0.3 && box[1] < north + 0.3 && box[3] > south - 0.3
  );
  return near.flatMap(({ line }) => {
    const runs: Position[][] = [[]];
    for (const position of line) {
      if (mayReach(position, sketch) && pointToLineDistance(position, ours) <= reachKm)
        runs.at(-1)!.push(position);
      else if (runs.at(-1)!.length > 0) runs.push([]);
    }
    return runs.filter((run) => run.length > 1 && length(lineString(run)) >= leastKm);
  });
}

/**
 * The physical features with each river's name on the river that the base map draws. A river that the base
 * map lacks keeps our sketch, and is marked to be drawn.
 */
export const physicalInStep = memoize((): Ground[] =>
  atlas().physical.flatMap((feature) => {
    if (feature.properties.kind !== 'river' || feature.geometry.type !== 'LineString')
      return [feature];
    const runs = along(feature.geometry.coordinates);
    if (runs.length === 0) return [{ ...feature, sketched: true }];
    return runs.map(
      (coordinates) => ({ ...feature, geometry: { type: 'LineString', coordinates } }) as Physical
    );
  })
);
