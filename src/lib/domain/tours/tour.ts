import * as v from 'valibot';
import type { Bounds } from '$lib/domain/geometry/camera';
import type { Position } from '$lib/domain/geometry/geometry';
import { layerNames, type Layer } from '$lib/domain/layers';
import {
  featureKey,
  citationSchema,
  localizedSchema,
  type FeatureKey
} from '$lib/domain/feature-fields';
import { parseYearRange } from '$lib/domain/time/year-range';

/** What a text beside the map asks it to show: features marked, layers switched on, where the camera stands. */
export interface Scene {
  features: readonly FeatureKey[];
  layers: readonly Layer[];
  bounds: Bounds;
  /** Lines drawn for this alone: a way that was measured. */
  path?: readonly (readonly Position[])[];
}

/** `618..907` or `2004`, on the timeline. */
const yearsSchema = v.pipe(
  v.string(),
  v.check((text) => parseYearRange(text) !== undefined, 'years on the timeline, such as "618..907"')
);

const degrees = v.number('west, south, east, north in degrees');

/** A stop: the sentences that are read there, what the map shows with them, and a line of ours. */
const stepSchema = v.strictObject({
  sentences: citationSchema,
  features: v.array(featureKey),
  layers: v.pipe(
    v.array(v.picklist(layerNames, `one of ${layerNames.join(', ')}`)),
    v.minLength(1, 'at least one layer')
  ),
  bounds: v.tuple([degrees, degrees, degrees, degrees]),
  /** The years that the text speaks of, as an address writes them. */
  years: yearsSchema,
  line: localizedSchema
});
export type Step = v.InferOutput<typeof stepSchema>;

export const tourNames = ['two', 'ten', 'article', 'carried'] as const;
export type TourName = (typeof tourNames)[number];

/** `tours.json`: the tours and their stops. Those of `article` are also the scenes of its paragraphs. */
export const toursSchema = v.strictObject({
  two: v.array(stepSchema),
  ten: v.array(stepSchema),
  article: v.array(stepSchema),
  carried: v.array(stepSchema)
});
export type Tours = v.InferOutput<typeof toursSchema>;
