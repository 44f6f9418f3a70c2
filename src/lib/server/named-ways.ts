import { localizedOf } from '$lib/domain/localized';
import { keyOf } from '$lib/domain/selection';
import type { Spot } from '$lib/domain/transmission/thing';
import {
  drawnJourney,
  drawnThing,
  knownSpot,
  type DrawnWay,
  type NamedWay
} from '$lib/domain/transmission/way';
import { atlas } from './geo-files';

/** The ways of all things and journeys that have one, by key. */
export function namedWays(): Record<string, NamedWay> {
  const { things, journeys } = atlas();
  const all = [
    ...things.map((thing) => ({
      ...{ key: keyOf(thing), drawn: drawnThing(thing, atlas()), of: thing.properties.stages }
    })),
    ...journeys.map((journey) => ({
      ...{
        key: keyOf(journey),
        drawn: drawnJourney(journey, atlas()),
        of: journey.properties.stops
      }
    }))
  ];
  return Object.fromEntries(
    all.flatMap(({ key, drawn, of }) => (drawn ? [[key, named(drawn, of)] as const] : []))
  );
}

function named(drawn: DrawnWay, stages: readonly { at: Spot }[]): NamedWay {
  return {
    drawn,
    stages: stages.map(({ at }, i) => ({
      number: String(i + 1),
      name: localizedOf(knownSpot(at, atlas())!.name)
    }))
  };
}
