import { languages, type Localized, localizedOf } from '$lib/domain/language';
import { keyOf } from '$lib/domain/selection';
import type { Dated } from '$lib/domain/time/dates';
import type { Certainty } from '$lib/domain/certainty';
import { stayAt } from '$lib/domain/transmission/journey';
import type { Spot } from '$lib/domain/transmission/thing';
import {
  drawnJourney,
  drawnThing,
  knownSpot,
  type DrawnWay,
  type NamedWay
} from '$lib/domain/transmission/way';
import { formatDates } from '$lib/i18n/dates/date-words';
import { dictionary } from '$lib/i18n/dictionary';
import { cardDates } from './card-fields';
import { atlas } from './geo-files';

/** A stage of a thing or a stop of a journey. */
interface Stage extends Dated {
  at: Spot;
  certainty: Certainty;
}

/** The ways of all things and journeys that have one, by key. */
export async function namedWays(): Promise<Record<string, NamedWay>> {
  const { things, journeys } = atlas();
  const all = [
    ...things.map((thing) => ({
      key: keyOf(thing),
      drawn: drawnThing(thing, atlas()),
      of: thing.properties.stages.map((stage) => ({ ...stage, start: stage.when, end: stage.when }))
    })),
    ...journeys.map((journey) => ({
      key: keyOf(journey),
      drawn: drawnJourney(journey, atlas()),
      of: journey.properties.stops.map((stop) => ({ ...stop, ...stayAt(stop) }))
    }))
  ];
  const ways = await Promise.all(
    all.map(async ({ key, drawn, of }) => (drawn ? [[key, await named(drawn, of)] as const] : []))
  );
  return Object.fromEntries(ways.flat());
}

async function named(drawn: DrawnWay, stages: readonly Stage[]): Promise<NamedWay> {
  const all = stages.map(async ({ at, certainty, start, end }, i) => ({
    number: String(i + 1),
    name: localizedOf(knownSpot(at, atlas())!.name),
    when: await whenOf({ start, end }),
    certainty
  }));
  return { drawn, stages: await Promise.all(all) };
}

/** The dates of a stage in words; null where none is known. */
async function whenOf(dated: Dated): Promise<Localized | null> {
  if (dated.start === null) return null;
  const words = await Promise.all(
    languages.map(async (lang) => [
      lang,
      formatDates(cardDates(dated), lang, await dictionary(lang))
    ])
  );
  return Object.fromEntries(words) as Localized;
}
