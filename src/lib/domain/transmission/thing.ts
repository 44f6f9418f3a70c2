import * as v from 'valibot';
import {
  certaintySchema,
  citesSchema,
  confidences,
  idSchema,
  localizedSchema,
  positionFields,
  sourceSchema
} from '$lib/domain/feature-fields';
import { pointSchema } from '$lib/domain/geometry/geometry';
import { countryCodeSchema } from '$lib/domain/place';
import { edtfSchema } from '$lib/domain/time/dates';

const thingKinds = [
  'object',
  'art',
  'idea',
  'word',
  'flora',
  'game',
  'animal',
  'technique'
] as const;
export type ThingKind = (typeof thingKinds)[number];

/** Where the piece that is shown was made; null of what is no piece. */
const makers = ['china', 'japan', 'west-asia', 'south-asia', 'south-east-asia', 'unknown'] as const;
export type Maker = (typeof makers)[number];

/** A point that is no place of the Silk Road: a museum, a temple, a wood. Things name it by its id. */
export const pointFeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: pointSchema,
  properties: v.strictObject({
    name: localizedSchema,
    countries: v.pipe(v.array(countryCodeSchema), v.minLength(1, 'at least one country code')),
    ...positionFields
  })
});
export type PointFeature = v.InferOutput<typeof pointFeatureSchema>;

/** A place of `places.geojson`, a point of `points.geojson`, or words for a region where nothing is to be drawn. */
export const spotSchema = v.union(
  [
    v.strictObject({ place: idSchema }),
    v.strictObject({ point: idSchema }),
    v.strictObject({ region: localizedSchema })
  ],
  'a place {"place": id}, a point {"point": id} or a region {"region": four languages}'
);
export type Spot = v.InferOutput<typeof spotSchema>;

/** What is said of it, and whether no published source was found for it: the card says so. */
const saidFields = { note: localizedSchema, unsourced: v.boolean() };

/** A point of a thing's way at which it is on record, more or less: evidence, not a stop of a journey. */
const stageSchema = v.strictObject({
  at: spotSchema,
  when: v.nullable(edtfSchema),
  certainty: certaintySchema,
  /** Whether it did not come from the stage before: no line is drawn. */
  gap: v.boolean(),
  ...saidFields
});

/** What the road carried to Japan. Its point is the first place where it can be met today. */
export const thingSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: pointSchema,
  properties: v.pipe(
    v.strictObject({
      name: localizedSchema,
      kind: v.picklist(thingKinds, `one of ${thingKinds.join(', ')}`),
      /** Told as a legend: nothing came, and no way is drawn. */
      legend: v.boolean(),
      made: v.nullable(v.picklist(makers, `one of ${makers.join(', ')}`)),
      /** When it reached Japan; null of a legend. */
      start: v.nullable(edtfSchema),
      /** What came is still there. */
      end: v.null(),
      ...positionFields,
      summary: localizedSchema,
      origin: v.strictObject({
        at: spotSchema,
        when: v.nullable(edtfSchema),
        note: localizedSchema
      }),
      stages: v.array(stageSchema),
      /** What is known of its arrival. */
      arrived: v.strictObject(saidFields),
      /** Where it can be met today, the point of the feature first. */
      seen: v.pipe(
        v.array(v.strictObject({ at: spotSchema, ...saidFields })),
        v.minLength(1, 'at least one place where it can be seen')
      ),
      certainty: v.strictObject({
        origin: certaintySchema,
        way: certaintySchema,
        note: localizedSchema
      }),
      influence: localizedSchema,
      dispute: v.nullable(localizedSchema),
      /** What may honestly be said of Kazakhstan; null where nothing may. */
      kazakhstan: v.nullable(localizedSchema),
      sources: v.pipe(v.array(sourceSchema), v.minLength(1, 'at least one source')),
      confidence: v.picklist(confidences),
      cites: citesSchema
    }),
    v.check(
      ({ legend, stages, start }) => !legend || (stages.length === 0 && start === null),
      'a legend without stages and without a date of arrival'
    ),
    v.check(
      ({ legend, stages, start }) => legend || (stages.length > 0 && start !== null),
      'stages and a date of arrival, or a legend'
    )
  )
});
export type Thing = v.InferOutput<typeof thingSchema>;
