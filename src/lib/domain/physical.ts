import * as v from 'valibot';
import { idSchema } from './feature-fields';
import { lineStringSchema, pointSchema, polygonSchema } from './geometry/geometry';
import { localizedSchema } from './localized';

/**
 * What shapes each kind has: ranges and rivers are lines, deserts areas, seas and lakes a point for the name;
 * a lake that the base map lacks is an area.
 */
const shapes: Record<string, readonly string[]> = {
  range: ['LineString'],
  highland: ['LineString'],
  river: ['LineString'],
  desert: ['Polygon'],
  steppe: ['Polygon'],
  sea: ['Point'],
  lake: ['Point', 'Polygon']
};

const shared = {
  /** 1 is named first as one zooms in, 3 last. */
  rank: v.picklist([1, 2, 3], '1, 2 or 3'),
  name: localizedSchema
};

/** A range, desert, sea, lake or river of the ground: drawn and named, but not opened. */
export const physicalSchema = v.pipe(
  v.strictObject({
    type: v.literal('Feature'),
    id: idSchema,
    geometry: v.variant('type', [lineStringSchema, polygonSchema, pointSchema]),
    properties: v.variant('kind', [
      v.strictObject({
        kind: v.picklist(['range', 'highland']),
        ...shared,
        /** Drawn breadth of the massif in kilometres. */
        width_km: v.pipe(
          v.number(),
          v.minValue(1, 'a breadth of 1 km or more'),
          v.maxValue(1000, 'a breadth of 1000 km or less')
        )
      }),
      v.strictObject({ kind: v.picklist(['river', 'desert', 'steppe', 'sea', 'lake']), ...shared })
    ])
  }),
  v.check(
    ({ geometry, properties }) => shapes[properties.kind]!.includes(geometry.type),
    'a line for a range, highland or river, an area for a desert or steppe, a point for a sea, either of these for a lake'
  )
);
export type Physical = v.InferOutput<typeof physicalSchema>;
export type PhysicalKind = Physical['properties']['kind'];
