import * as v from 'valibot';
import { idSchema } from './feature';
import { lineStringSchema, pointSchema, polygonSchema } from './geometry';
import { localizedSchema } from './language';

const shared = {
  /** 1 is named first as one zooms in, 3 last. */
  rank: v.picklist([1, 2, 3], '1, 2 or 3'),
  name: localizedSchema
};

const feature = { type: v.literal('Feature'), id: idSchema };

/** Ranges and rivers are lines, deserts are areas, seas and lakes the point where their name stands. */
export const physicalSchema = v.union(
  [
    v.strictObject({
      ...feature,
      geometry: lineStringSchema,
      properties: v.strictObject({
        kind: v.picklist(['range', 'highland']),
        ...shared,
        /** Drawn breadth of the massif in kilometres. */
        width_km: v.pipe(v.number(), v.minValue(1))
      })
    }),
    v.strictObject({
      ...feature,
      geometry: lineStringSchema,
      properties: v.strictObject({ kind: v.literal('river'), ...shared })
    }),
    v.strictObject({
      ...feature,
      geometry: polygonSchema,
      properties: v.strictObject({ kind: v.picklist(['desert', 'steppe']), ...shared })
    }),
    v.strictObject({
      ...feature,
      geometry: pointSchema,
      properties: v.strictObject({ kind: v.picklist(['sea', 'lake']), ...shared })
    })
  ],
  'a range, highland or river (LineString), a desert or steppe (Polygon), or a sea or lake (Point), with rank and four names'
);
export type Physical = v.InferOutput<typeof physicalSchema>;
