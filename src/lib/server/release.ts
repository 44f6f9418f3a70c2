import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { memoize } from './memoize';

const releaseSchema = v.object({
  version: v.string(),
  'date-released': v.pipe(v.string(), v.isoDate())
});

/** Version and date of the data, which stand in `CITATION.cff` and nowhere else. */
export const release = memoize((): { version: string; date: string } => {
  const text = readFileSync(join(process.cwd(), 'CITATION.cff'), 'utf8');
  const { version, 'date-released': date } = v.parse(releaseSchema, parse(text));
  return { version, date };
});
