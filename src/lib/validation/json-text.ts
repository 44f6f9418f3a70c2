import { DataError, type Problem } from './data-error';

type Path = readonly (string | number)[];

/** Signs that no reader sees: controls but the end of a line, marks of direction and of no width, halves of a letter. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;

/**
 * Reads JSON whose words are all to be seen, and none of whose keys is said twice: a name of zero width, a text that runs
 * backwards from its middle, or a second value that hides the first, would pass every check of what the data means.
 * Throws `DataError`, with file, feature and field; a `SyntaxError` where the text is no JSON.
 */
export function parseJson(text: string, file: string): unknown {
  const value: unknown = JSON.parse(text);
  const problems = [
    ...repeatedKeys(text).map((path) => ({ path, expected: 'each property once' })),
    ...unseenSigns(value, []).map(({ path, sign }) => ({
      path,
      expected: `letters and signs that can be seen, got ${codePoint(sign)}`
    }))
  ];
  if (problems.length > 0)
    throw new DataError(problems.map(({ path, expected }) => named(value, file, path, expected)));
  return value;
}

const codePoint = (sign: string) =>
  `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function named(value: unknown, file: string, path: Path, expected: string): Problem {
  const [collection, index, ...field] = path;
  const features = (value as { features?: { id?: unknown }[] } | null)?.features;
  const isFeature =
    collection === 'features' && typeof index === 'number' && Array.isArray(features);
  const id = isFeature ? features[index]?.id : undefined;
  const feature = isFeature ? (typeof id === 'string' ? id : `#${index + 1}`) : '(whole file)';
  return {
    file,
    feature,
    field: (isFeature ? field : path).join('.') || '(whole feature)',
    expected
  };
}

function unseenSigns(value: unknown, path: Path): { path: Path; sign: string }[] {
  if (typeof value === 'string') {
    const sign = unseen.exec(value)?.[0];
    return sign === undefined ? [] : [{ path, sign }];
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) => unseenSigns(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const sign = unseen.exec(key)?.[0];
    const inside = unseenSigns(item, [...path, key]);
    return sign === undefined ? inside : [{ path: [...path, key], sign }, ...inside];
  });
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

/** Paths of the keys that an object of valid JSON has more than once: a parser keeps the last and says nothing. */
function repeatedKeys(text: string): Path[] {
  const repeated: Path[] = [];
  /** What is open: an object with the keys that it has had, or an array with how far it is; and where we stand in it. */
  const open: { keys?: Set<string>; at: string | number }[] = [];
  let before = '';
  for (const [token] of text.matchAll(tokens)) {
    const inside = open.at(-1);
    if (token === '{') open.push({ keys: new Set(), at: '' });
    else if (token === '[') open.push({ at: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && inside && !inside.keys) inside.at = Number(inside.at) + 1;
    else if (token.startsWith('"') && inside?.keys && before !== ':') {
      const key = JSON.parse(token) as string;
      inside.at = key;
      if (inside.keys.has(key)) repeated.push(open.map(({ at }) => at));
      inside.keys.add(key);
    }
    before = token;
  }
  return repeated;
}
