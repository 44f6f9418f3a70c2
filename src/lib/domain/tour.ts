import * as v from 'valibot';
import { citationSchema } from './feature';
import { localizedSchema } from './language';
import { sceneEntries } from './scene';

/** A stop of a tour: sentences of the op-ed, what the map shows beside them, and a line of ours. */
export const stepSchema = v.strictObject({
  sentences: citationSchema,
  ...sceneEntries,
  line: localizedSchema
});
export type Step = v.InferOutput<typeof stepSchema>;

export const tourNames = ['two', 'ten', 'article'] as const;
export type TourName = (typeof tourNames)[number];

/** `tours.json`: in two minutes, in ten, and the whole article, a stop for each paragraph. */
export const toursSchema = v.strictObject({
  two: v.array(stepSchema),
  ten: v.array(stepSchema),
  article: v.array(stepSchema)
});
export type Tours = v.InferOutput<typeof toursSchema>;
