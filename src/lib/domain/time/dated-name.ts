import * as v from 'valibot';
import { parseDate, edtfSchema } from './edtf';
import { sourceSchema, localizedSchema } from '$lib/domain/feature-fields';
import { statedYears } from './known-date';
import { mostNames } from './temporal-extent';

/** A name that a place or site bore in its time. */
export const datedNameSchema = v.strictObject({
  name: localizedSchema,
  /** From when on; null where that is not known. */
  start: v.nullable(edtfSchema),
  /** Until when; null where it is the name today, or where that is not known. */
  end: v.nullable(edtfSchema),
  note: v.nullable(localizedSchema),
  /** Null where the atlas says it of its own knowledge. */
  source: v.nullable(sourceSchema)
});
export type DatedName = v.InferOutput<typeof datedNameSchema>;

/** All dated names of a feature, in order of time. */
export const namesSchema = v.pipe(
  v.array(datedNameSchema),
  v.maxLength(mostNames, `at most ${mostNames} names`)
);

/** The years in which the map writes the name: all that its dates may mean. Undefined where a side is open. */
export function yearsOfName({ start, end }: DatedName): { from?: number; to?: number } {
  return {
    ...(start === null ? {} : { from: statedYears(parseDate(start))[0] }),
    ...(end === null ? {} : { to: statedYears(parseDate(end))[1] })
  };
}
