import * as v from 'valibot';
import { citationSchema } from './feature';
import { localizedSchema } from './localized';
import { sceneEntries } from './scene';

/** A stop: the sentences that are read there, what the map shows with them, and a line of ours. */
export const stepSchema = v.strictObject({
  sentences: citationSchema,
  ...sceneEntries,
  line: localizedSchema
});
export type Step = v.InferOutput<typeof stepSchema>;

export const tourNames = ['two', 'ten', 'article'] as const;
export type TourName = (typeof tourNames)[number];

/** `tours.json`: the tours and their stops. Those of `article` are also the scenes of its paragraphs. */
export const toursSchema = v.strictObject({
  two: v.array(stepSchema),
  ten: v.array(stepSchema),
  article: v.array(stepSchema)
});
export type Tours = v.InferOutput<typeof toursSchema>;
