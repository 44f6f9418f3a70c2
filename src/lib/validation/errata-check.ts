import type { Problem } from './data-error';
import type { Erratum } from '$lib/domain/atlas';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Entries of a file by id: features, a list's members, a translation's sentences, or a record's own keys. */
function entryOf(file: unknown, id: string): unknown {
  if (Array.isArray(file)) return file.find((entry) => isObject(entry) && entry.id === id);
  if (!isObject(file)) return undefined;
  const { features, sentences } = file;
  const within = features ?? sentences ?? file;
  if (Array.isArray(within)) return entryOf(within, id);
  return isObject(within) && Object.hasOwn(within, id) ? within[id] : undefined;
}

function holds(entry: unknown, [key, ...rest]: string[]): boolean {
  if (key === undefined) return true;
  return isObject(entry) && Object.hasOwn(entry, key) && holds(entry[key], rest);
}

/** Each erratum names a file, an entry and a field that are there; the newest stands first. */
export function checkErrata(
  errata: readonly Erratum[],
  files: ReadonlyMap<string, unknown>,
  problems: Problem[]
): void {
  errata.forEach(({ file, entry, field, date }, i) => {
    const say = (name: string, expected: string) =>
      problems.push({ file: 'errata.json', feature: `#${i + 1}`, field: name, expected });
    const before = errata[i - 1];
    if (before && before.date < date) say('date', `a day not after ${before.date}: newest first`);
    if (!files.has(file)) return say('file', `one of ${[...files.keys()].join(', ')}, got ${file}`);
    const found = entryOf(files.get(file), entry);
    if (found === undefined) return say('entry', `an entry of ${file}, got ${entry}`);
    if (field !== null && !holds(found, field.split('.'))) {
      say('field', `a field of ${entry} in ${file}, got ${field}`);
    }
  });
}
