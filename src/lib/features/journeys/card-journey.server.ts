import type { Card, CardJourney } from '$lib/domain/card';
import { extentOf, type JourneyFeature } from '$lib/domain/feature';
import { stayAt } from '$lib/domain/transmission/journey';
import { parseDate } from '$lib/domain/time/dates';
import { statedYears } from '$lib/domain/time/known-date';
import { drawnJourney, knownSpot } from '$lib/domain/transmission/way';
import { cardDates, cardSpot } from '$lib/server/card-fields';
import { atlas } from '$lib/server/geo-files';
import type { Localizer } from '$lib/server/localizer';
import { journeyTexts } from './journey-texts.server';

/** What the card of a journey says of its stops, and of what it has to do with Japan. */
export function cardJourney(journey: JourneyFeature, localize: Localizer): CardJourney {
  const { properties: p } = journey;
  return {
    texts: journeyTexts[localize.language],
    life: cardDates(p.life),
    stops: p.stops.map(({ at, start, end, certainty, note, gap, unsourced }) => ({
      ...{ certainty, gap, unsourced },
      spot: cardSpot(at, localize),
      dates: cardDates(stayAt({ start, end })),
      note: note && localize(note),
      position: knownSpot(at, atlas())!.position,
      year: yearOf(start)
    })),
    certainty: p.certainty,
    known: localize(p.known),
    dispute: p.dispute && localize(p.dispute),
    japan: localize(p.japan),
    drawn: drawnJourney(journey, atlas())
  };
}

/** A century is no year. */
function yearOf(start: string | null): number | null {
  if (start === null) return null;
  const date = parseDate(start);
  return date.form === 'century' ? null : statedYears(date)[1];
}

/** Travellers who stopped at a place, in order of time. */
export function stoppedAt(placeId: string, localize: Localizer): Card['stopped'] {
  return [...atlas().journeys]
    .sort((a, b) => extentOf(a)!.start[0] - extentOf(b)!.start[0])
    .flatMap(({ id, properties: { name, stops } }) => {
      const here = stops.filter(({ at }) => 'place' in at && at.place === placeId);
      if (here.length === 0) return [];
      return [
        {
          collection: 'journeys',
          id,
          name: localize(name),
          stays: here.map((stop) => cardDates(stayAt(stop)))
        }
      ];
    });
}
