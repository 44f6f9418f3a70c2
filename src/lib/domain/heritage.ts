import * as v from 'valibot';
import { idSchema, sourceSchema, localizedSchema } from './feature-fields';
import { countryCodes } from './place';

const count = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1, '1 or more'),
  v.maxValue(100_000, '100000 or less')
);

/** A property of the World Heritage list that is made of many components along a road. */
export const heritagePropertySchema = v.strictObject({
  name: localizedSchema,
  components: count,
  /** How many lie in each country; null where the source does not count them. */
  countries: v.record(
    v.picklist(countryCodes, `one of ${countryCodes.join(', ')}`),
    v.nullable(count)
  ),
  /** Places of the atlas that hold more than one component. */
  several: v.record(idSchema, count),
  /** As published: of the corridor, and of all its roads. */
  length_km: v.nullable(count),
  network_km: v.nullable(count),
  /** Its ends on this map, between which the map's own roads are measured. */
  between: v.tuple([idSchema, idSchema]),
  source: sourceSchema
});
export type HeritageProperty = v.InferOutput<typeof heritagePropertySchema>;

/** `world-heritage.json`: by the number on the list. */
export const worldHeritageSchema = v.record(
  v.pipe(v.string(), v.regex(/^[1-9]\d*$/, 'a number of the World Heritage list')),
  heritagePropertySchema
);
export type WorldHeritage = v.InferOutput<typeof worldHeritageSchema>;
