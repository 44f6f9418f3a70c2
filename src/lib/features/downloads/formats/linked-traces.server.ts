import type { Atlas } from '$lib/domain/atlas';
import type { JourneyFeature, ThingFeature } from '$lib/domain/feature';
import type { Spot } from '$lib/domain/transmission/thing';
import { knownSpot } from '$lib/domain/transmission/way';
import { isoInterval, publishedDates } from '$lib/features/downloads/published';
import type { Addresses, Publication } from './publication.server';

export const linkedTracesContext = [
  'http://www.w3.org/ns/anno.jsonld',
  { lpo: 'http://linkedpasts.org/ontology/lpo.jsonld#' }
] as const;

/** What a place is to a thing or a traveller. */
type Relation = 'lpo:origin' | 'lpo:waypoint' | 'lpo:location';

/**
 * Linked Traces (https://github.com/LinkedPasts/linked-traces-format, draft 0.2): what ties things and travellers to
 * places, as W3C Web Annotations. The target is the page of the thing or journey; the body lists the places, each with its
 * relation and, where one is known, its time. A region has no address, and is left out.
 */
export function linkedTraces(
  atlas: Atlas,
  about: Publication,
  { file, home, feature: addressOf }: Addresses,
  pointsFile: string
) {
  const placeOf = (at: Spot): string | undefined => {
    if ('place' in at) return addressOf({ collection: 'places', id: at.place });
    return 'point' in at ? `${pointsFile}#${at.point}` : undefined;
  };
  const setting = (at: Spot, relation: Relation, start: string | null, end: string | null) => {
    const id = placeOf(at);
    if (!id) return [];
    const dates = publishedDates({ start, end: end ?? start });
    return [
      {
        id,
        title: knownSpot(at, atlas)!.name.en,
        relation,
        ...(dates && {
          when: {
            timespans: [
              { start: isoInterval(dates.start), ...(dates.end && { end: isoInterval(dates.end) }) }
            ]
          }
        })
      }
    ];
  };
  const annotation = (
    { collection, id, properties }: ThingFeature | JourneyFeature,
    type: 'Object' | 'Journey',
    value: ReturnType<typeof setting>
  ) => ({
    id: `${file}#${collection}/${id}`,
    type: 'Annotation',
    motivation: 'linking',
    creator: { type: 'Organization', name: about.creator, homepage: home },
    created: `${about.date}T00:00:00Z`,
    rights: about.licence.url,
    target: {
      id: addressOf({ collection, id }),
      type: ['Text', type],
      format: 'text/html',
      title: properties.name.en
    },
    body: { type: 'Dataset', format: 'application/json', value }
  });
  const items = [
    ...atlas.things.map((thing) => {
      const { origin, stages, seen } = thing.properties;
      return annotation(thing, 'Object', [
        ...setting(origin.at, 'lpo:origin', origin.when, null),
        ...stages.flatMap(({ at, when }) => setting(at, 'lpo:waypoint', when, null)),
        ...seen.flatMap(({ at }) => setting(at, 'lpo:location', null, null))
      ]);
    }),
    ...atlas.journeys.map((journey) =>
      annotation(
        journey,
        'Journey',
        journey.properties.stops.flatMap(({ at, start, end }) =>
          setting(at, 'lpo:waypoint', start, end)
        )
      )
    )
  ];
  return {
    '@context': linkedTracesContext,
    id: file,
    type: 'AnnotationCollection',
    label: `${about.title}: what things and travellers have to do with places`,
    creator: { type: 'Organization', name: about.creator },
    modified: `${about.date}T00:00:00Z`,
    rights: about.licence.url,
    total: items.length,
    first: { id: `${file}#all`, type: 'AnnotationPage', partOf: file, startIndex: 0, items }
  };
}
