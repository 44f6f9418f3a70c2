import * as v from 'valibot';
import { edtfSchema } from './time/dates';
import {
  certaintySchema,
  citesSchema,
  featureKey,
  idSchema,
  localizedSchema,
  sourceSchema
} from './feature-fields';
import { lineStringSchema, positionSchema } from './geometry/geometry';
import { historicalPhases } from './time/phases';

const routeKinds = ['land', 'sea', 'river'] as const;
export type RouteKind = (typeof routeKinds)[number];

/** A station (a place of `places.geojson`) or a waypoint of our own placing, with its reason. */
const viaSchema = v.union(
  [
    v.strictObject({ place: idSchema }),
    v.strictObject({ position: positionSchema, why: v.pipe(v.string(), v.nonEmpty('a reason')) })
  ],
  'a station {"place": id} or a waypoint {"position": [lon, lat], "why": reason}'
);
export type Via = v.InferOutput<typeof viaSchema>;

const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

/** The months of the winds: in words, and as far as the words name months, for the picture of the year. */
const seasonSchema = v.strictObject({
  text: localizedSchema,
  /** Months in which ships set out, along the line or as the words say. */
  outward: v.array(month),
  homeward: v.array(month),
  /** Months in which the sea or the coast was shut. */
  closed: v.array(month)
});
export type Season = v.InferOutput<typeof seasonSchema>;

const dayCount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366));

/** Days that a source counts from one stop or waypoint of `via` to another, by their places in it. */
const passageSchema = v.strictObject({
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  to: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Fewest and most. */
  days: v.tuple([dayCount, dayCount]),
  /** Whether the count holds the other way too; under sail it seldom does. */
  either_way: v.boolean(),
  /** From where to where, with which wind, and who counts so. */
  text: localizedSchema
});

/** A Silk Road route: its line runs through its `via` in order. */
export const routeSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: lineStringSchema,
  properties: v.strictObject({
    name: localizedSchema,
    kind: v.picklist(routeKinds, `one of ${routeKinds.join(', ')}`),
    group: localizedSchema,
    tier: v.picklist(['main', 'branch'], '"main" or "branch"'),
    certainty: certaintySchema,
    start: edtfSchema,
    end: edtfSchema,
    phases: v.pipe(v.array(v.picklist(historicalPhases)), v.minLength(1, 'at least one phase')),
    via: v.pipe(v.array(viaSchema), v.minLength(2, 'two or more stations or waypoints')),
    summary: localizedSchema,
    /** What the sources say of its length, and how the drawn line compares. */
    length_note: localizedSchema,
    /** When ships sailed by the winds; null on land and where no season is known. */
    season: v.nullable(seasonSchema),
    /** What a source counts in days for stretches of it. */
    passages: v.array(passageSchema),
    /** Empty where the compiler's own knowledge is all there is: the card then speaks as the atlas. */
    sources: v.array(sourceSchema),
    cites: citesSchema
  })
});
export type Route = v.InferOutput<typeof routeSchema>;

/** Who carried goods on some routes in some time: the atlas's own sentence, and the features whose cards give its sources. */
const carrierSchema = v.strictObject({
  id: idSchema,
  routes: v.pipe(v.array(idSchema), v.minLength(1, 'at least one route')),
  start: edtfSchema,
  end: edtfSchema,
  text: localizedSchema,
  see: v.pipe(v.array(featureKey), v.minLength(1, 'at least one feature'))
});
export const carriersSchema = v.array(carrierSchema);
export type Carrier = v.InferOutput<typeof carrierSchema>;
