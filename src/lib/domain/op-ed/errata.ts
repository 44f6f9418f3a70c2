import * as v from 'valibot';
import { isoDateSchema } from '$lib/domain/time/dates';
import { localizedSchema } from '$lib/domain/feature-fields';

/** `errata.json`: errors of ours that were mended, the newest first; it may be empty. */
export const erratumSchema = v.strictObject({
  /** The day on which the data was mended. */
  date: v.pipe(isoDateSchema, v.length(10, 'a day as YYYY-MM-DD')),
  /** File in `geo/`, e.g. `sites.geojson` or `op-ed/translation.en.json`. */
  file: v.string(),
  /** Id of the feature or entry; the key of a record; the sentence of a translation. */
  entry: v.string(),
  /** Way to the mended value within the entry, `properties.summary.kk`; null for the whole entry. */
  field: v.nullable(v.string()),
  what: localizedSchema
});
export const errataSchema = v.array(erratumSchema);
export type Erratum = v.InferOutput<typeof erratumSchema>;
