import * as v from 'valibot';
import type { Problem } from './data-error';

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

const collectionSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown())
});

/** Parses one JSON value; on failure adds to `problems` and returns undefined. */
export function parseValue<S extends AnySchema>(
  schema: S,
  value: unknown,
  file: string,
  feature: string,
  problems: Problem[]
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) problems.push(toProblem(issue, file, feature));
  return undefined;
}

/** Parses a GeoJSON FeatureCollection feature by feature, so that each bad one is named. */
export function parseFeatures<S extends AnySchema>(
  schema: S,
  value: unknown,
  file: string,
  problems: Problem[]
): v.InferOutput<S>[] {
  const collection = parseValue(collectionSchema, value, file, '(whole file)', problems);
  if (!collection) return [];
  if ('crs' in collection) {
    problems.push({
      file,
      feature: '(whole file)',
      field: 'crs',
      expected: 'no "crs": WGS84 is implied (RFC 7946)'
    });
  }
  return collection.features.flatMap((feature, index) => {
    const parsed = parseValue(schema, feature, file, nameOf(feature, index), problems);
    return parsed === undefined ? [] : [parsed];
  });
}

function nameOf(feature: unknown, index: number): string {
  const id = (feature as { id?: unknown } | null)?.id;
  return typeof id === 'string' && id.trim() !== '' ? id : `#${index + 1}`;
}

function toProblem(issue: v.BaseIssue<unknown>, file: string, feature: string): Problem {
  const field = v.getDotPath(issue) ?? '(whole feature)';
  // Messages of our own say what was expected; valibot's begin with "Invalid" and say it in `expected`.
  const ours = !issue.message.startsWith('Invalid');
  const expected = ours ? issue.message : (issue.expected ?? issue.message);
  const wanted = expected === 'never' ? 'no such property' : expected;
  return { file, feature, field, expected: `${wanted}, got ${issue.received}` };
}
