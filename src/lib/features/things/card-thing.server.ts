import type { Card, CardLink, CardThing } from '$lib/domain/card';
import { extentOf, type ThingFeature } from '$lib/domain/feature';
import { parseDate } from '$lib/domain/time/dates';
import { drawnThing } from '$lib/domain/transmission/way';
import { cardSpot } from '$lib/server/card-fields';
import { atlas } from '$lib/server/geo-files';
import type { Localizer } from '$lib/server/localizer';
import { thingTexts } from './thing-texts.server';

/** What the card of a thing says of its way and of what came of it. */
export function cardThing(thing: ThingFeature, localize: Localizer): CardThing {
  const { properties: p } = thing;
  const { makers, ...texts } = thingTexts[localize.language];
  const when = (date: string | null) => (date === null ? null : parseDate(date));
  const said = ({ note, unsourced }: (typeof p)['arrived']) => ({
    note: localize(note),
    unsourced
  });
  return {
    texts,
    legend: p.legend,
    made: p.made && makers[p.made],
    origin: {
      spot: cardSpot(p.origin.at, localize),
      when: when(p.origin.when),
      note: localize(p.origin.note)
    },
    stages: p.stages.map((stage) => ({
      ...said(stage),
      spot: cardSpot(stage.at, localize),
      when: when(stage.when),
      certainty: stage.certainty,
      gap: stage.gap
    })),
    arrived: { ...said(p.arrived), when: when(p.start) },
    seen: p.seen.map((place) => ({ ...said(place), spot: cardSpot(place.at, localize) })),
    certainty: { ...p.certainty, note: localize(p.certainty.note) },
    influence: localize(p.influence),
    dispute: p.dispute && localize(p.dispute),
    kazakhstan: p.kazakhstan && localize(p.kazakhstan),
    fellows: fellowsOf(thing, localize),
    drawn: drawnThing(thing, atlas())
  };
}

const stagesOf = ({ properties }: ThingFeature): ReadonlySet<string> =>
  new Set(properties.stages.flatMap(({ at }) => ('region' in at ? [] : Object.values(at))));

/** Stages that two ways share before they are told to have gone one road, and how many such things a card names. */
const shared = 3;
const most = 5;

/** Things with which it shares stages: those with the most first. */
function fellowsOf(thing: ThingFeature, localize: Localizer): CardLink[] {
  const own = stagesOf(thing);
  return atlas()
    .things.filter(({ id }) => id !== thing.id)
    .map((other) => ({ other, count: [...stagesOf(other)].filter((id) => own.has(id)).length }))
    .filter(({ count }) => count >= shared)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ other }) => linkTo(other, localize));
}

/** Things that have a stage at a place, in the order in which they reached Japan. */
export function passedAt(placeId: string, localize: Localizer): Card['passed'] {
  return atlas()
    .things.filter(({ properties }) => !properties.legend)
    .sort((a, b) => extentOf(a)!.start[1] - extentOf(b)!.start[1])
    .flatMap((thing) => {
      const { origin, stages } = thing.properties;
      const here = [origin, ...stages].find(({ at }) => 'place' in at && at.place === placeId);
      if (!here) return [];
      return [
        { ...linkTo(thing, localize), when: here.when === null ? null : parseDate(here.when) }
      ];
    });
}

const linkTo = ({ id, properties }: ThingFeature, localize: Localizer): CardLink => ({
  collection: 'things',
  id,
  name: localize(properties.name)
});
