import * as v from 'valibot';
import { confidences, idSchema, sourceSchema, localizedSchema } from './feature-fields';
import { lineStringSchema, pointSchema, polygonSchema, positionSchema } from './geometry/geometry';
import { edtfSchema } from './time/dates';

// What the map draws and names for orientation: no feature, so that nothing of it can be opened.

/** 1 is named first as one zooms in, 3 last. */
const rank = v.picklist([1, 2, 3], '1, 2 or 3');

/**
 * What shapes each kind has: ranges and rivers are lines, deserts areas, seas and lakes a point for the name;
 * a lake that the base map lacks is an area.
 */
const physicalShapes: Record<string, readonly string[]> = {
  range: ['LineString'],
  highland: ['LineString'],
  river: ['LineString'],
  desert: ['Polygon'],
  steppe: ['Polygon'],
  sea: ['Point'],
  lake: ['Point', 'Polygon']
};

const shared = { rank, name: localizedSchema };

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
    ({ geometry, properties }) => physicalShapes[properties.kind]!.includes(geometry.type),
    'a line for a range, highland or river, an area for a desert or steppe, a point for a sea, either of these for a lake'
  )
);
export type Physical = v.InferOutput<typeof physicalSchema>;
export type PhysicalKind = Physical['properties']['kind'];

const areas = v.strictObject({
  type: v.literal('MultiPolygon'),
  coordinates: v.pipe(
    v.array(polygonSchema.entries.coordinates),
    v.minLength(1, 'at least one outline')
  )
});

/** What lies there in some years: water, or none where the base map has some, or only a level that is told and not drawn. */
const waterKinds = ['lake', 'marsh', 'dry', 'old-bed', 'level'] as const;

const waterShapes: Record<(typeof waterKinds)[number], readonly string[]> = {
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
      [pointSchema, areas, lineStringSchema],
      'a Point, a MultiPolygon or a LineString'
    ),
    properties: v.strictObject({
      kind: v.picklist(waterKinds, `one of ${waterKinds.join(', ')}`),
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
    ({ geometry, properties }) => waterShapes[properties.kind].includes(geometry.type),
    'a line for an old bed, an area or a point for a lake or dry ground, an area for a marsh, a point for a level'
  ),
  v.check(
    ({ properties: { kind, note } }) => kind !== 'level' || note !== null,
    'a note, where a level is only told'
  )
);
export type Water = v.InferOutput<typeof waterSchema>;

/** A town of today, named for orientation only: part of the ground, no feature. */
const townSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  position: positionSchema,
  rank,
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
