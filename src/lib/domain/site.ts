import * as v from 'valibot';
import {
  namesSchema,
  citesSchema,
  factSchema,
  idSchema,
  positionFields,
  sourceSchema,
  localizedSchema
} from './feature-fields';
import { isoDateSchema, edtfSchema } from './time/dates';
import {
  lineStringSchema,
  multiLineStringSchema,
  pointSchema,
  polygonSchema,
  positionSchema
} from './geometry/geometry';
import { groups } from './layers';
import { countryCodeSchema } from './place';

const siteKinds = [
  'city',
  'venue',
  'memorial',
  'expo',
  'bridge',
  'airport',
  'oil-field',
  'uranium-mine',
  'plant',
  'camp',
  'cemetery',
  'test-site',
  'test-point',
  'hypocenter',
  'port',
  'terminal',
  'corridor',
  'railway',
  'road'
] as const;
export type SiteKind = (typeof siteKinds)[number];

/** Kinds whose cards are quiet: no flight of the camera, no colour. */
export const quietKinds: ReadonlySet<string> = new Set<SiteKind>([
  'memorial',
  'camp',
  'cemetery',
  'test-site',
  'test-point',
  'hypocenter'
]);

const siteLayers = [...groups.memory, ...groups.modern] as const;

/** A meeting held (or put off) in a city; shown on the city's card. */
const meetingSchema = v.strictObject({
  id: idSchema,
  /** Its number among the nine ministers' meetings; null for summits and the special conference. */
  number: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  form: v.picklist(['in-person', 'online', 'postponed'], '"in-person", "online" or "postponed"'),
  name: localizedSchema,
  start: isoDateSchema,
  end: isoDateSchema,
  facts: v.pipe(v.array(factSchema), v.minLength(1, 'at least one fact'))
});

/** A station of a corridor, known more or less well. */
const nodeSchema = v.strictObject({
  name: localizedSchema,
  position: positionSchema,
  ...positionFields
});

/** One of the lines that a corridor or railway is made of, with the day on which it was opened. */
const sectionSchema = v.strictObject({
  name: localizedSchema,
  mode: v.picklist(['rail', 'ship'], '"rail" or "ship"'),
  state: v.picklist(['open', 'building'], '"open" or "building"'),
  /** When it was opened, or when its building began. */
  start: v.nullable(edtfSchema),
  /** Its length as published, in kilometres. */
  length_km: v.nullable(
    v.pipe(
      v.number(),
      v.minValue(1, 'kilometres above 0'),
      v.maxValue(40_000, 'kilometres up to 40000, round the earth')
    )
  ),
  /** Who says so; null where the atlas does. */
  source: v.nullable(sourceSchema)
});
export type Section = v.InferOutput<typeof sectionSchema>;

/** A place of the 20th century or of today's cooperation. Corridors are lines, the test site is an area. */
export const siteSchema = v.pipe(
  v.strictObject({
    type: v.literal('Feature'),
    id: idSchema,
    geometry: v.variant(
      'type',
      [pointSchema, lineStringSchema, multiLineStringSchema, polygonSchema],
      'a Point, LineString, MultiLineString or Polygon'
    ),
    properties: v.strictObject({
      name: localizedSchema,
      /** The first is the layer whose list it stands in. */
      layers: v.pipe(
        v.array(v.picklist(siteLayers, `one of ${siteLayers.join(', ')}`)),
        v.minLength(1, 'at least one layer')
      ),
      kind: v.picklist(siteKinds, `one of ${siteKinds.join(', ')}`),
      rank: v.picklist([1, 2, 3], '1, 2 or 3'),
      /** Where a point lies today; empty for the corridors. */
      countries: v.array(countryCodeSchema),
      start: v.nullable(edtfSchema),
      end: v.nullable(edtfSchema),
      names: namesSchema,
      ...positionFields,
      label_position: v.nullable(positionSchema),
      summary: localizedSchema,
      note: v.nullable(localizedSchema),
      facts: v.array(factSchema),
      meetings: v.array(meetingSchema),
      nodes: v.array(nodeSchema),
      /** What a line of several lines is made of, in their order; only these have the field. */
      sections: v.optional(v.pipe(v.array(sectionSchema), v.minLength(1, 'at least one section'))),
      cites: citesSchema
    })
  }),
  v.check(
    ({ geometry, properties: { sections } }) =>
      (geometry.type === 'MultiLineString' ? geometry.coordinates.length : undefined) ===
      sections?.length,
    'a section for each line of a MultiLineString, and none elsewhere'
  )
);
export type Site = v.InferOutput<typeof siteSchema>;
