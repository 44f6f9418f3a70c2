import { fileNames, type Atlas } from '$lib/domain/atlas';
import { samePosition, type Position } from '$lib/domain/geometry/geometry';
import type { Journey } from '$lib/domain/transmission/journey';
import type { Spot } from '$lib/domain/transmission/thing';
import { knownSpot } from '$lib/domain/transmission/way';
import type { Problem } from './data-error';

/** Every spot of a thing is known, its own point is that of the place where it is met first, and each point is named. */
export function checkThings(atlas: Atlas, problems: Problem[]): void {
  const places = new Map(atlas.places.map((place) => [place.id, place]));
  const points = new Map(atlas.points.map((point) => [point.id, point]));
  const named = new Set<string>();
  const spotOf = (spot: Spot) => {
    if ('region' in spot) return undefined;
    if ('place' in spot) return places.get(spot.place);
    named.add(spot.point);
    return points.get(spot.point);
  };
  const file = fileNames.things;
  for (const { id, geometry, properties } of atlas.things) {
    const { origin, stages, seen } = properties;
    const spots: [field: string, spot: Spot][] = [
      ['origin.at', origin.at],
      ...stages.map(({ at }, i): [string, Spot] => [`stages.${i}.at`, at]),
      ...seen.map(({ at }, i): [string, Spot] => [`seen.${i}.at`, at])
    ];
    for (const [field, spot] of spots) {
      if (spotOf(spot) || 'region' in spot) continue;
      const expected =
        'place' in spot
          ? `the id of a place in ${fileNames.places}`
          : `the id of a point in ${fileNames.points}`;
      problems.push({ file, feature: id, field: `properties.${field}`, expected });
    }
    const first = spotOf(seen[0]!.at);
    if (!first) {
      if (!('region' in seen[0]!.at)) continue;
      const expected = 'a place or a point: the sign of the thing stands there';
      problems.push({ file, feature: id, field: 'properties.seen.0.at', expected });
      continue;
    }
    if (!samePosition(geometry.coordinates, first.geometry.coordinates)) {
      const expected = `the position of the place where it is seen first, [${first.geometry.coordinates.join(', ')}]`;
      problems.push({ file, feature: id, field: 'geometry.coordinates', expected });
    }
    for (const field of ['precision', 'uncertainty_m'] as const) {
      if (properties[field] === first.properties[field]) continue;
      const expected = `that of the place where it is seen first, ${first.properties[field]}`;
      problems.push({ file, feature: id, field: `properties.${field}`, expected });
    }
  }
  for (const { properties } of atlas.journeys) {
    for (const { at } of properties.stops) if ('point' in at) named.add(at.point);
  }
  for (const { id } of atlas.points) {
    if (named.has(id)) continue;
    const expected = `a point that a thing in ${fileNames.things} or a journey in ${fileNames.journeys} names`;
    problems.push({ file: fileNames.points, feature: id, field: 'id', expected });
  }
}

/** Every stop is known, and the drawn lines are the chains of stops between which a way is known. */
export function checkJourneys(atlas: Atlas, problems: Problem[]): void {
  const file = fileNames.journeys;
  for (const journey of atlas.journeys) {
    const { id, geometry, properties } = journey;
    const unknown = properties.stops.findIndex(({ at }) => !knownSpot(at, atlas));
    if (unknown >= 0) {
      const expected = `a place in ${fileNames.places}, a point in ${fileNames.points} or a region`;
      problems.push({ file, feature: id, field: `properties.stops.${unknown}.at`, expected });
      continue;
    }
    const lines = linesOf(journey, atlas);
    const same =
      lines.length === geometry.coordinates.length &&
      lines.every((line, i) => {
        const drawn = geometry.coordinates[i]!;
        return (
          line.length === drawn.length &&
          line.every((position, j) => samePosition(position, drawn[j]))
        );
      });
    if (same) continue;
    const expected = `the positions of its stops, ${lines.length} lines of ${lines.map((line) => line.length).join(', ')}`;
    problems.push({ file, feature: id, field: 'geometry.coordinates', expected });
  }
}

/** Chains of positions, broken at gaps and at regions; a stop at the spot of the one before is no new vertex. */
function linesOf({ properties }: Journey, atlas: Atlas): Position[][] {
  const lines: Position[][] = [[]];
  for (const { at, gap } of properties.stops) {
    const { position } = knownSpot(at, atlas)!;
    if (!position || gap) lines.push([]);
    const line = lines.at(-1)!;
    if (position && !samePosition(line.at(-1), position)) line.push(position);
  }
  return lines.filter((line) => line.length > 1);
}
