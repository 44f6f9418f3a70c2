import * as v from 'valibot';
import { citationSchema, localizedSchema } from '$lib/domain/feature-fields';
import { parseYearRange } from '$lib/domain/time/year-range';
import { sceneEntries } from './scene';

/** `618..907` or `2004`, on the timeline. */
const yearsSchema = v.pipe(
  v.string(),
  v.check((text) => parseYearRange(text) !== undefined, 'years on the timeline, such as "618..907"')
);

/** A stop: the sentences that are read there, what the map shows with them, and a line of ours. */
export const stepSchema = v.strictObject({
  sentences: citationSchema,
  ...sceneEntries,
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
