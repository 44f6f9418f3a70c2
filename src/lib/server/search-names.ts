import * as v from 'valibot';
import { DataError, type Problem } from '../domain/data-error';
import { languages } from '../domain/language';
import { parseValue } from '../domain/parse';
import { readingsSchema } from '../domain/search/readings';
import { keyOf } from '../domain/selection';
import { readJson } from './geo-files';
import { once } from './once';
import { allSelections } from './selections';

const names = v.array(v.pipe(v.string(), v.regex(/\S/, 'a name')));
const otherNamesSchema = v.record(
  v.string(),
  v.strictObject({ ru: names, kk: names, ja: names, en: names })
);

/** Other names of features by key, and readings of Japanese names. Throws `DataError`. */
export const searchNames = once(() => {
  const problems: Problem[] = [];
  const file = { others: 'other-names.json', readings: 'readings.json' };
  const read = <S extends typeof otherNamesSchema | typeof readingsSchema>(
    schema: S,
    name: string
  ) => parseValue(schema, readJson(name), name, '(whole file)', problems) ?? ({} as never);
  const others = read(otherNamesSchema, file.others);
  const readings = read(readingsSchema, file.readings);
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
