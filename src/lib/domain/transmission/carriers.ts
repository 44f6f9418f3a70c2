import * as v from 'valibot';
import { edtfSchema } from '$lib/domain/time/edtf';
import { idSchema, localizedSchema, featureKey } from '$lib/domain/feature-fields';

/** Who carried goods on some routes in some time: the atlas's own sentence, and the features whose cards give its sources. */
export const carrierSchema = v.strictObject({
  id: idSchema,
  routes: v.pipe(v.array(idSchema), v.minLength(1, 'at least one route')),
  start: edtfSchema,
  end: edtfSchema,
  text: localizedSchema,
  see: v.pipe(v.array(featureKey), v.minLength(1, 'at least one feature'))
});
export const carriersSchema = v.array(carrierSchema);
export type Carrier = v.InferOutput<typeof carrierSchema>;
