import * as v from 'valibot';
import { inEachLanguage, languages } from '$lib/domain/language';
import { DataError, type Problem } from '$lib/validation/data-error';
import { parseValue } from '$lib/validation/parse';
import { keyOf } from '$lib/domain/selection';
import { allSelections, readJson } from '$lib/server/geo-files';
import { memoize } from '$lib/server/memoize';

const names = v.array(v.pipe(v.string(), v.regex(/\S/, 'a name')));
const otherNamesSchema = v.record(v.string(), v.strictObject(inEachLanguage(names)));

const readingsSchema = v.record(
  v.pipe(v.string(), v.regex(/^[\p{Script=Han}々]+$/u, 'a word of Chinese characters')),
  v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[ぁ-ゖー]+$/, 'a reading in hiragana'))),
    v.minLength(1, 'at least one reading')
  )
);

/** Other names of features by key, and readings of Japanese names. Throws `DataError`. */
export const searchNames = memoize(() => {
  const problems: Problem[] = [];
  const file = { others: 'other-names.json', readings: 'readings.json' };
  const read = <S extends typeof otherNamesSchema | typeof readingsSchema>(
    schema: S,
    name: string
  ): v.InferOutput<S> | undefined =>
    parseValue(schema, readJson(name), name, '(whole file)', problems);
  const others = read(otherNamesSchema, file.others) ?? {};
  const readings = read(readingsSchema, file.readings) ?? {};
  const known = new Set(allSelections().map(keyOf));
  for (const key of Object.keys(others)) {
    if (known.has(key)) continue;
    const expected = 'a feature of the atlas, e.g. "sites/semey"';
    problems.push({ file: file.others, feature: key, field: '(key)', expected });
  }
  if (problems.length > 0) throw new DataError(problems);
  const othersOf = (key: string) =>
    languages.flatMap((lang) => (others[key]?.[lang] ?? []).map((text) => ({ text, lang })));
  return { othersOf, readings };
});
