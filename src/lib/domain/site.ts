import * as v from 'valibot';
import { namesSchema } from './dated-name';
import { isoDateSchema } from './dates';
import { edtfSchema } from './edtf';
import { citesSchema, factSchema, idSchema, positionFields } from './feature';
import {
  lineStringSchema,
  multiLineStringSchema,
  pointSchema,
  polygonSchema,
  positionSchema
} from './geometry';
import { localizedSchema } from './localized';
import { groups } from './layers';
import { countryCodes } from './place';

export const siteKinds = [
  'city',
  'venue',
  'memorial',
  'expo',
  'bridge',
  'airport',
  'oil-field',
  'uranium-mine',
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
export const meetingSchema = v.strictObject({
  id: idSchema,
  /** Its number among the nine ministers' meetings; null for summits and the special conference. */
  number: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  form: v.picklist(['in-person', 'online', 'postponed'], '"in-person", "online" or "postponed"'),
  name: localizedSchema,
  start: isoDateSchema,
  end: isoDateSchema,
  facts: v.pipe(v.array(factSchema), v.minLength(1, 'at least one fact'))
});
export type Meeting = v.InferOutput<typeof meetingSchema>;

/** A station of a corridor, known more or less well. */
export const nodeSchema = v.strictObject({
  name: localizedSchema,
  position: positionSchema,
  ...positionFields
});

/** A place of the 20th century or of today's cooperation. Corridors are lines, the test site is an area. */
export const siteSchema = v.strictObject({
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
    countries: v.array(v.picklist(countryCodes, `one of ${countryCodes.join(', ')}`)),
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
    cites: citesSchema
  })
});
export type Site = v.InferOutput<typeof siteSchema>;
