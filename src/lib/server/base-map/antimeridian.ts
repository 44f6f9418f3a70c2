import { bboxClip, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** Longitudes of a ring without jumps: past 180° they go on counting. */
function unwrap(ring: Position[]): Position[] {
  let turns = 0;
  return ring.map(([lon, lat], i) => {
    const before = i === 0 ? lon! : ring[i - 1]![0]!;
    if (lon! - before > 180) turns -= 360;
    if (before - lon! > 180) turns += 360;
    return [lon! + turns, lat!];
  });
}

/** Whether an unwrapped ring ends where it began, and not a turn of the globe further. */
function closes(ring: Position[]): boolean {
  return Math.abs(ring.at(-1)![0]! - ring[0]![0]!) < 1;
}

/** A ring round the pole does not close on a plane: it is led along the pole. */
function closeAtPole(ring: Position[]): Position[] {
  const first = ring[0]!;
  const last = ring.at(-1)!;
  if (closes(ring)) return [...ring.slice(0, -1), first];
  return [...ring, [last[0]!, -90], [first[0]!, -90], first];
}

/** A hole on the same turn of the globe as the ring around it. */
function within(outer: Position[], hole: Position[]): Position[] {
  const west = Math.min(...outer.map(([lon]) => lon!));
  const turn = Math.floor((hole[0]![0]! - west) / 360) * -360;
  return hole.map(([lon, lat]) => [lon! + turn, lat!]);
}

/**
 * World-atlas joins rings across the antimeridian, on the sphere; on a plane they would draw bands from edge
 * to edge. Such polygons are cut at 180° (RFC 7946, 3.1.9); all others come back as they are.
 */
export function cutAtAntimeridian(feature: Feature<Polygon>): Feature<Polygon>[] {
  const rings = feature.geometry.coordinates;
  const crosses = rings.some((ring) =>
    ring.some(([lon], i) => i > 0 && Math.abs(lon! - ring[i - 1]![0]!) > 180)
  );
  if (!crosses) return [feature];
  const outer = closeAtPole(unwrap(rings[0]!));
  // At 1:50m the pole itself is a hole in Antarctica; the ring led along the pole leaves it out.
  const holes = rings.slice(1).map(unwrap).filter(closes);
  const unwrapped = polygon([outer, ...holes.map((hole) => within(outer, hole))]);
  return [-360, 0, 360].flatMap((shift) => {
    const { geometry } = bboxClip(unwrapped, [shift - 180, -90, shift + 180, 90]);
    const pieces: Position[][][] =
      geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates;
    return pieces
      .filter((piece) => piece.length > 0)
      .map((piece) => polygon(piece.map((ring) => ring.map(([lon, lat]) => [lon! - shift, lat!]))));
  });
}
