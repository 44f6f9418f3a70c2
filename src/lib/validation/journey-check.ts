import { fileNames, type Atlas } from '$lib/domain/atlas';
import { samePosition, type Position } from '$lib/domain/geometry/geometry';
import type { Journey } from '$lib/domain/transmission/journey';
import { knownSpot } from '$lib/domain/transmission/way';
import type { Problem } from './data-error';

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
