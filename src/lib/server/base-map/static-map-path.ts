import { lineString, simplify } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { project } from '$lib/cartography/svg/web-mercator';
import type { Position as Point } from '$lib/domain/geometry/geometry';

/** West, south, east, north of what the static map shows; the far side of the world is left out. */
const window = [-35, -45, 180, 82] as const;

/** Grid of the drawing in units of the static map; a unit is about two pixels at the zoom that opens the atlas. */
const grid = 0.125;
/** How far a drawn line may stray from its source, in units of the static map: lines stay slanted, not stepped, when seen near. */
const tolerance = 0.25;

/** The lines or rings of a geometry; none of a point. */
export function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

const inWindow = ([lon, lat]: Position): boolean =>
  lon! >= window[0] && lat! >= window[1] && lon! <= window[2] && lat! <= window[3];

/** Points of a line in grid steps, each one different from the last. */
function stepped(line: Position[]): Point[] {
  // Mercator has no poles; Antarctica's edge stands at 85°.
  const projected = line.map(([lon, lat]) => project([lon!, Math.max(-85, Math.min(85, lat!))]));
  const simple = simplify(lineString(projected), { tolerance, highQuality: true });
  const result: Point[] = [];
  for (const position of simple.geometry.coordinates) {
    const [x, y] = position.map((value) => Math.round(value / grid)) as Point;
    const last = result.at(-1);
    if (!last || last[0] !== x || last[1] !== y) result.push([x, y]);
  }
  return result;
}

function toPath(points: Point[], closed: boolean): string {
  const steps = points.slice(1).map(([x, y], i) => {
    const [dx, dy] = [x - points[i]![0], y - points[i]![1]];
    return `${dx}${dy < 0 ? '' : ' '}${dy}`;
  });
  const joined = steps.reduce(
    (path, step) => path + (step.startsWith('-') || path === '' ? '' : ' ') + step,
    ''
  );
  return `M${points[0]!.join(' ')}l${joined}${closed ? 'z' : ''}`;
}

/** The lines and rings of geometries that the static map shows, in grid steps; rings end where they begin. */
function shownLines(geometries: readonly Geometry[], least: number) {
  return geometries.flatMap((geometry) => {
    const closed = geometry.type.endsWith('Polygon');
    return linesOf(geometry)
      .filter((line) => line.some(inWindow))
      .map(stepped)
      .filter((points) => points.length > (closed ? 3 : 1) && points.length >= least)
      .map((points) => ({ points, closed }));
  });
}

/**
 * Path data of geometries for the static map, in relative steps of its grid (draw it scaled by `gridScale`).
 * What is smaller than a few steps, or outside the window, is left out.
 */
export function gridPath(geometries: readonly Geometry[], least: number): string {
  return shownLines(geometries, least)
    .map(({ points, closed }) => toPath(points, closed))
    .join('');
}

/** Side of the squares that outlines are parted into, in grid steps. */
const square = 800;

/**
 * The outlines of the same geometries, parted by the squares of the map that they run through: path data as of
 * `gridPath`, of lines to be stroked, not filled. A browser paints in tiles, and strokes for each tile all of a path
 * that touches it: a broad line along all coasts of a continent takes three times as long as the rest of the picture.
 */
export function outlinePaths(geometries: readonly Geometry[], least: number): string[] {
  const bySquare = new Map<string, Point[][]>();
  const squareOf = ([x, y]: Point) => `${Math.floor(x / square)},${Math.floor(y / square)}`;
  for (const { points, closed } of shownLines(geometries, least)) {
    const line = closed ? [...points, points[0]!] : points;
    let part: Point[] | undefined;
    let at: string | undefined;
    for (const [i, point] of line.slice(1).entries()) {
      const here = squareOf(point);
      if (!part || here !== at) {
        part = [line[i]!];
        at = here;
        bySquare.set(here, [...(bySquare.get(here) ?? []), part]);
      }
      part.push(point);
    }
  }
  return [...bySquare.values()].map((parts) => parts.map((part) => toPath(part, false)).join(''));
}

export const gridScale = grid;
