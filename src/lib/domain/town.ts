import * as v from 'valibot';
import { idSchema } from './feature-fields';
import { positionSchema } from './geometry/geometry';
import { localizedSchema } from './localized';

/** A town of today, named for orientation only: part of the ground, no feature. */
export const townSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  position: positionSchema,
  /** 1 is named first as one zooms in, 3 last. */
  rank: v.picklist([1, 2, 3], '1, 2 or 3'),
  /** Number in GeoNames, whose point it has. */
  geonames: v.pipe(
    v.number(),
    v.integer('a number of GeoNames'),
    v.minValue(1, 'a number of GeoNames'),
    v.maxValue(99_999_999, 'a number of GeoNames, of eight digits at most')
  ),
  /** Key of a feature that stands for the same town: while it is shown, the town is not. */
  double: v.nullable(
    v.pipe(v.string(), v.regex(/^(places|sites)\/[a-z0-9-]+$/, 'places/… or sites/…'))
  )
});
export type Town = v.InferOutput<typeof townSchema>;

export const townsSchema = v.array(townSchema);
