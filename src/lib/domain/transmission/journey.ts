import * as v from 'valibot';
import {
  certaintySchema,
  citesSchema,
  confidences,
  idSchema,
  localizedSchema,
  sourceSchema
} from '$lib/domain/feature-fields';
import { multiLineStringSchema } from '$lib/domain/geometry/geometry';
import { spotSchema } from './thing';
import { type Dated, edtfSchema } from '$lib/domain/time/dates';

/** Who walked the road. */
const journeyKinds = [
  ...(['envoy', 'pilgrim', 'castaways', 'official', 'monk'] as const),
  ...(['prisoner', 'scholar', 'diplomat', 'officer', 'expedition'] as const)
] as const;
export type JourneyKind = (typeof journeyKinds)[number];

/** A point where the traveller was, or may have been, and when. */
const stopSchema = v.strictObject({
  at: spotSchema,
  start: v.nullable(edtfSchema),
  /** Null where one date is all that is known. */
  end: v.nullable(edtfSchema),
  certainty: certaintySchema,
  note: v.nullable(localizedSchema),
  /** Whether no way from the stop before is known, or none led here: no line is drawn. */
  gap: v.boolean(),
  /** Whether no published source was found for it. */
  unsourced: v.boolean()
});

/** When a traveller was at a stop: one date is a date, and no beginning. */
export const stayAt = ({ start, end }: Dated): Dated => ({ start, end: end ?? start });

/** One traveller's way: ordered, dated stops, and lines through them where a way is known. */
export const journeySchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: multiLineStringSchema,
  properties: v.strictObject({
    name: localizedSchema,
    kind: v.picklist(journeyKinds, `one of ${journeyKinds.join(', ')}`),
    life: v.strictObject({ start: v.nullable(edtfSchema), end: v.nullable(edtfSchema) }),
    /** The journey's own dates: it is shown by them, whatever those of the towns. */
    start: edtfSchema,
    end: edtfSchema,
    reached_japan: v.boolean(),
    summary: localizedSchema,
    stops: v.pipe(v.array(stopSchema), v.minLength(2, 'at least two stops')),
    certainty: certaintySchema,
    /** From what the journey is known. */
    known: localizedSchema,
    dispute: v.nullable(localizedSchema),
    /** What it has to do with Japan, and how directly. */
    japan: localizedSchema,
    link: v.picklist(['direct', 'direct-if', 'indirect', 'context']),
    sources: v.pipe(v.array(sourceSchema), v.minLength(1, 'at least one source')),
    confidence: v.picklist(confidences),
    cites: citesSchema
  })
});
export type Journey = v.InferOutput<typeof journeySchema>;
