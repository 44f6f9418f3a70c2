import * as v from 'valibot';
import {
  namesSchema,
  citesSchema,
  confidences,
  idSchema,
  positionFields,
  sourceSchema,
  localizedSchema
} from './feature-fields';
import { edtfSchema } from './time/dates';
import { pointSchema } from './geometry/geometry';

const placeKinds = [
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
const disputedCodes = ['x-crimea', 'x-kashmir'] as const;

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

export const countryCodeSchema = v.picklist(countryCodes, `one of ${countryCodes.join(', ')}`);

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
      countries: v.pipe(v.array(countryCodeSchema), v.minLength(1, 'at least one country code'))
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

const count = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1, '1 or more'),
  v.maxValue(100_000, '100000 or less')
);

/** A property of the World Heritage list that is made of many components along a road. */
const heritagePropertySchema = v.strictObject({
  name: localizedSchema,
  components: count,
  /** How many lie in each country; null where the source does not count them. */
  countries: v.record(countryCodeSchema, v.nullable(count)),
  /** Places of the atlas that hold more than one component. */
  several: v.record(idSchema, count),
  /** As published: of the corridor, and of all its roads. */
  length_km: v.nullable(count),
  network_km: v.nullable(count),
  /** Its ends on this map, between which the map's own roads are measured. */
  between: v.tuple([idSchema, idSchema]),
  source: sourceSchema
});

/** `world-heritage.json`: by the number on the list. */
export const worldHeritageSchema = v.record(
  v.pipe(v.string(), v.regex(/^[1-9]\d*$/, 'a number of the World Heritage list')),
  heritagePropertySchema
);
export type WorldHeritage = v.InferOutput<typeof worldHeritageSchema>;
