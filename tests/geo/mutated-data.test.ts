import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapSources } from '$lib/cartography/map-features';
import type { Atlas, DataFiles } from '$lib/domain/atlas';
import { DataError } from '$lib/validation/data-error';
import { parseAtlas } from '$lib/validation/parse-atlas';
import { readGeo } from '$lib/server/geo-files';

/** One change of one value somewhere in the data: what a slip of the hand, a bad merge or malice might do. */
interface Mutation {
  /** Numbers that choose the way down from the whole, by the remainder at each step. */
  way: number[];
  kind: 'missing' | 'null' | 'number' | 'string' | 'swapped' | 'truncated' | 'doubled' | 'wrapped';
  number: number;
  string: string;
}

type Node = Record<string, unknown> | unknown[];

const real = readGeo();

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{constructor}}',
  '__proto__',
  '',
  ' ',
  '\u202Eevil',
  '\u0000',
  'a'.repeat(100_000)
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  way: fc.array(fc.nat(10_000), { minLength: 2, maxLength: 12 }),
  kind: fc.constantFrom(
    ...(['missing', 'null', 'number', 'string'] as const),
    ...(['swapped', 'truncated', 'doubled', 'wrapped'] as const)
  ),
  number: fc.constantFrom(Number.NaN, Infinity, -Infinity, 1e308, -1, 0, 0.5, 91, 181, 3000),
  string: fc.constantFrom(...hostile)
});

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Applies a mutation to a copy of the real data; gives it with the dotted path of what was changed. */
function mutate({ way, kind, number, string }: Mutation): { files: DataFiles; path: string } {
  const files = structuredClone(real);
  let parent: Node = files as unknown as Node;
  let key: string | number = '';
  const path: (string | number)[] = [];
  for (const [depth, step] of way.entries()) {
    const keys: (string | number)[] = Object.keys(parent);
    key = keys[step % keys.length]!;
    path.push(key);
    const child = (parent as Record<string | number, unknown>)[key];
    if (!isNode(child) || Object.keys(child).length === 0 || depth === way.length - 1) break;
    parent = child;
  }
  // The received text is no JSON: it may say anything else, but is never not a text.
  if (path[0] === 'received') return { files: { ...files, received: string }, path: 'received' };
  if (path.join() === 'translations') return { files, path: 'nothing' };
  const target = parent as Record<string | number, unknown>;
  const value = target[key];
  if (kind === 'missing') {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete target[key];
  } else if (kind === 'null') target[key] = null;
  else if (kind === 'number') target[key] = number;
  else if (kind === 'string') target[key] = string;
  else if (kind === 'swapped' && Array.isArray(parent)) parent.reverse();
  else if (kind === 'truncated' && (Array.isArray(value) || typeof value === 'string')) {
    target[key] = value.slice(0, Math.floor(value.length / 2));
  } else if (kind === 'doubled' && Array.isArray(parent)) parent.push(structuredClone(value));
  else target[key] = [value];
  return { files, path: path.join('.') };
}

/** The atlas that the files make, or what is said against them; any other error is a failure of the test. */
function read(files: DataFiles): Atlas | DataError {
  try {
    return parseAtlas(files);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
}

it('a change of the data is refused by file, feature, field and what was expected, or harms nothing', () => {
  const outcomes = { refused: 0, harmless: 0 };
  fc.assert(
    fc.property(mutation, (change) => {
      const { files, path } = mutate(change);
      const result = read(files);
      if (result instanceof DataError) {
        outcomes.refused += 1;
        for (const { file, feature, field, expected } of result.problems) {
          for (const part of [file, feature, field, expected]) {
            expect(part, path).toEqual(expect.stringMatching(/\S/));
          }
        }
        return;
      }
      outcomes.harmless += 1;
      // What is let through can be drawn: every number of it is one, and every position is on the globe.
      const sources = mapSources(result);
      for (const { features } of Object.values(sources)) {
        for (const { geometry } of features) {
          const numbers = JSON.stringify(geometry)
            .match(/-?\d[\d.e+-]*|null/g)!
            .map(Number);
          for (const number of numbers) {
            expect(Math.abs(number), path).toBeLessThanOrEqual(180);
          }
        }
      }
    })
  );
  // A check that lets everything through, or nothing, would not be one.
  expect(outcomes.refused).toBeGreaterThan(0);
  expect(outcomes.harmless).toBeGreaterThan(0);
});
