import { expect, it } from 'vitest';
import * as v from 'valibot';
import { linkedTraces } from '$lib/features/downloads/formats/linked-traces.server';
import { atlas } from '$lib/server/geo-files';
import { about, addressesOf, base } from '../support/published';

const file = `${base}/data/linked-traces.jsonld`;
const written = JSON.parse(
  JSON.stringify(
    linkedTraces(atlas(), about, addressesOf('linked-traces.jsonld'), `${base}/data/points.geojson`)
  )
);

const address = v.pipe(v.string(), v.regex(/^https:\/\/atlas\.example\/[^\s]+$/));
const iso = String.raw`-?\d{4}(-\d{2}(-\d{2})?)?`;
const instant = v.pipe(v.string(), v.regex(new RegExp(`^${iso}(/${iso})?$`)));

/** The geographic case of the format's draft: a target, and a list of places with their relations and times. */
const annotation = v.strictObject({
  id: address,
  type: v.literal('Annotation'),
  motivation: v.picklist(['linking', 'describing']),
  creator: v.strictObject({ type: v.literal('Organization'), name: v.string(), homepage: address }),
  created: v.pipe(v.string(), v.isoTimestamp()),
  rights: v.pipe(v.string(), v.url()),
  target: v.strictObject({
    id: address,
    type: v.tuple([v.literal('Text'), v.picklist(['Object', 'Journey'])]),
    format: v.literal('text/html'),
    title: v.string()
  }),
  body: v.strictObject({
    type: v.literal('Dataset'),
    format: v.literal('application/json'),
    value: v.pipe(
      v.array(
        v.strictObject({
          id: address,
          title: v.string(),
          relation: v.pipe(v.string(), v.regex(/^lpo:(origin|waypoint|location)$/)),
          when: v.optional(
            v.strictObject({
              timespans: v.array(v.strictObject({ start: instant, end: v.optional(instant) }))
            })
          )
        })
      ),
      v.minLength(1)
    )
  })
});

it('Linked Traces have the shape of their draft, one for each thing and each journey', () => {
  const { things, journeys } = atlas();
  expect(written.id).toBe(file);
  expect(written.total).toBe(things.length + journeys.length);
  for (const item of written.first.items) {
    const { success, issues } = v.safeParse(annotation, item);
    expect(issues?.map(({ message }) => message) ?? [], item.id).toEqual([]);
    expect(success).toBe(true);
  }
});

it('a journey names each stop that has a place, in order, with its time', () => {
  const ofRubruck = written.first.items.find(({ id }: { id: string }) =>
    id.endsWith('journeys/rubruck')
  );
  const { value } = ofRubruck.body;
  expect(value[5]).toEqual({
    id: `${base}/en/places/koilyk/`,
    title: expect.stringContaining('Koilyk'),
    relation: 'lpo:waypoint',
    when: { timespans: [{ start: '1253-11-18', end: '1253-11-30' }] }
  });
});
