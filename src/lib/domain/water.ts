import * as v from 'valibot';
import { confidences, idSchema, sourceSchema } from './feature-fields';
import { lineStringSchema, pointSchema, polygonSchema, positionSchema } from './geometry/geometry';
import { localizedSchema } from './localized';
import { edtfSchema } from './time/edtf';

const outline = v.strictObject({
  type: v.literal('MultiPolygon'),
  coordinates: v.pipe(
    v.array(polygonSchema.entries.coordinates),
    v.minLength(1, 'at least one outline')
  )
});

/** What lies there in some years: water, or none where the base map has some, or only a level that is told and not drawn. */
const kinds = ['lake', 'marsh', 'dry', 'old-bed', 'level'] as const;

const shapesOf: Record<(typeof kinds)[number], readonly string[]> = {
  lake: ['Point', 'MultiPolygon'],
  marsh: ['MultiPolygon'],
  // A point is a name without an outline.
  dry: ['Point', 'MultiPolygon'],
  'old-bed': ['LineString'],
  level: ['Point']
};

/**
 * A lake that has not always been there or not always so, a marsh, ground that is dry where the base map has water (an
 * island, a bay shut off), a bed that its river has left, or what is known of a level whose shore is not. A point of a lake
 * means the base map's own lake that lies there.
 */
export const waterSchema = v.pipe(
  v.strictObject({
    type: v.literal('Feature'),
    id: idSchema,
    geometry: v.variant(
      'type',
      [pointSchema, outline, lineStringSchema],
      'a Point, a MultiPolygon or a LineString'
    ),
    properties: v.strictObject({
      kind: v.picklist(kinds, `one of ${kinds.join(', ')}`),
      name: localizedSchema,
      /** From when on it is drawn; null where it always was. */
      start: v.nullable(edtfSchema),
      /** Until when; null for what is still there. */
      end: v.nullable(edtfSchema),
      /** A point in the base map's lake that is drawn no more, because this stands for it; null where there is none. */
      instead_of: v.nullable(positionSchema),
      /** Where outline and years are from, in English, for scholars. */
      detail: v.pipe(v.string(), v.nonEmpty('where outline and years are from')),
      source: v.nullable(sourceSchema),
      confidence: v.picklist(confidences),
      /** What a reader of these years is told of it, its doubts included; null where the drawing says all. */
      note: v.nullable(localizedSchema)
    })
  }),
  v.check(
    ({ geometry, properties }) => shapesOf[properties.kind].includes(geometry.type),
    'a line for an old bed, an area or a point for a lake or dry ground, an area for a marsh, a point for a level'
  ),
  v.check(
    ({ properties: { kind, note } }) => kind !== 'level' || note !== null,
    'a note, where a level is only told'
  )
);
export type Water = v.InferOutput<typeof waterSchema>;
