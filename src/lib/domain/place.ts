import * as v from 'valibot';
import { namesSchema } from './time/dated-name';
import { edtfSchema } from './time/edtf';
import {
  citesSchema,
  confidences,
  idSchema,
  positionFields,
  sourceSchema,
  localizedSchema
} from './feature-fields';
import { pointSchema } from './geometry/geometry';

export const placeKinds = [
  'city',
  'archaeological-site',
  'port',
  'temple',
  'pass',
  'fort',
  'caravanserai'
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Lands whose state is disputed: a place there has one of these in the place of a country. */
export const disputedCodes = ['x-crimea', 'x-kashmir'] as const;

/** ISO 3166-1 codes, and those of disputed lands. */
export const countryCodes = [
  ...[
    'AF',
    'AZ',
    'CN',
    'IQ',
    'IR',
    'JP',
    'KG',
    'KP',
    'KR',
    'KZ',
    'LB',
    'MN',
    'PK',
    'RU',
    'SY',
    'TJ',
    'TM'
  ],
  ...['TR', 'UZ'],
  ...disputedCodes,
  /* Of the sea roads. */
  ...['EG', 'ER', 'ID', 'IN', 'IT', 'JO', 'LK', 'MY', 'OM', 'TH', 'VN', 'YE'],
  /* Where journeys began. */
  ...['DE', 'FR', 'UA']
] as const;
export type CountryCode = (typeof countryCodes)[number];

export const isDisputed = (code: CountryCode): boolean =>
  (disputedCodes as readonly CountryCode[]).includes(code);

const nameSchema = v.strictObject({ ...localizedSchema.entries, zh: v.nullable(v.string()) });

/** A town, pass, port or temple of the Silk Road. */
export const placeSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: pointSchema,
  properties: v.strictObject({
    name: nameSchema,
    kind: v.picklist(placeKinds, `one of ${placeKinds.join(', ')}`),
    /** 1 is named first as one zooms in, 3 last. */
    rank: v.picklist([1, 2, 3], '1, 2 or 3'),
    modern: v.strictObject({
      place: localizedSchema,
      countries: v.pipe(
        v.array(v.picklist(countryCodes, `one of ${countryCodes.join(', ')}`)),
        v.minLength(1, 'at least one country code')
      )
    }),
    start: edtfSchema,
    /** Null for what is still there. */
    end: v.nullable(edtfSchema),
    names: namesSchema,
    ...positionFields,
    unesco: v.nullable(
      v.strictObject({
        /** Number on the World Heritage list. */
        whc: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
        component: v.nullable(localizedSchema)
      })
    ),
    wikidata: v.nullable(v.pipe(v.string(), v.regex(/^Q\d+$/, 'a Wikidata id such as "Q5826"'))),
    pleiades: v.nullable(v.pipe(v.string(), v.regex(/^\d+$/, 'a Pleiades id, digits only'))),
    summary: localizedSchema,
    note: v.nullable(localizedSchema),
    /** Why no route calls here; null where one does. The card says it. */
    off_road: v.nullable(localizedSchema),
    /** Empty where the compiler's own knowledge is all there is: the card then speaks as the atlas. */
    sources: v.array(sourceSchema),
    /** What of the summary the sources do not bear out; only where that is so. */
    unsourced: v.optional(localizedSchema),
    confidence: v.picklist(confidences),
    cites: citesSchema
  })
});
export type Place = v.InferOutput<typeof placeSchema>;
