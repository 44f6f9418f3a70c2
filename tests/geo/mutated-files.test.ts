import fc from 'fast-check';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileNames, parseAtlas, translationFile, type Atlas } from '$lib/domain/atlas-data';
import { DataError } from '$lib/domain/data-error';
import { geoFolder, readGeo, readJson } from '$lib/server/geo-files';

const folder = mkdtempSync(join(tmpdir(), 'geo-'));
cpSync(geoFolder, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = ['en', 'kk', 'ja'].map(translationFile).concat(Object.values(fileNames));
/** These are read by themselves, when the search's names are made. */
const apart = ['other-names.json', 'readings.json'];
const files = [...read, ...apart];
const originals = new Map(files.map((file) => [file, readFileSync(join(geoFolder, file))]));
const real = parseAtlas(readGeo());

/** Puts other files in place of some, for as long as they are read: the atlas that they make, or what is said against them. */
function outcome(changed: Record<string, Buffer | undefined>): Atlas | DataError {
  const names = Object.keys(changed);
  try {
    for (const file of names) {
      rmSync(join(folder, file));
      if (changed[file]) writeFileSync(join(folder, file), changed[file]);
    }
    for (const file of apart) readJson(file, folder);
    return parseAtlas(readGeo(folder));
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  } finally {
    for (const file of names) writeFileSync(join(folder, file), originals.get(file)!);
  }
}

/** What is said of a file that has changed: one problem that names it. */
function saidOf(file: string, content: Buffer | undefined): string {
  const error = outcome({ [file]: content });
  if (!(error instanceof DataError)) return 'taken';
  expect(error.problems.map((problem) => problem.file)).toEqual([file]);
  return error.problems[0]!.expected;
}

const insert = (bytes: Buffer, at: number, ...more: number[]) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(more), bytes.subarray(at)]);

it.each(files)('a spoilt file is refused by its name: %s', (file) => {
  const original = originals.get(file)!;
  expect(saidOf(file, undefined)).toBe('a file (none is there)');
  expect(saidOf(file, insert(original, 0, 0xef, 0xbb, 0xbf))).toBe(
    'no byte order mark at its beginning'
  );
  for (const invalid of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80]])
    expect(saidOf(file, insert(original, original.length / 2, ...invalid))).toContain('UTF-8');
  if (file === fileNames.received) return;
  expect(saidOf(file, Buffer.from(''))).toMatch(/^JSON \(/);
  // It may be cut in the middle of a letter.
  expect(saidOf(file, original.subarray(0, original.length / 2))).toMatch(/^JSON \(|UTF-8/);
  const text = original.toString();
  for (const literal of ['NaN', 'Infinity', 'undefined'])
    expect(saidOf(file, Buffer.from(text.replace(/"(?=[,\]}\s])/, `", ${literal}`)))).toMatch(
      /^JSON \(/
    );
});

it('a received text that is empty or cut is refused', () => {
  const original = originals.get(fileNames.received)!.toString();
  for (const part of ['', original.slice(0, original.length / 2), original.slice(100)]) {
    const error = outcome({ [fileNames.received]: Buffer.from(part) });
    expect(error).toBeInstanceOf(DataError);
    expect((error as DataError).message).toContain(fileNames.received);
  }
});

it('two files that have changed places are refused, whichever they are', () => {
  for (const [i, one] of read.entries()) {
    for (const other of read.slice(i + 1)) {
      const error = outcome({ [one]: originals.get(other), [other]: originals.get(one) });
      expect(error, `${one} and ${other}`).toBeInstanceOf(DataError);
      const named = (error as DataError).problems.map(({ file }) => file);
      expect(
        named.some((file) => [one, other].includes(file)),
        `${one} and ${other}`
      ).toBe(true);
    }
  }
});

/** Where the numbers of a JSON text stand: strings are gone over whole. */
const numbersIn = (text: string) =>
  [...text.matchAll(/"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?/g)]
    .filter(([token]) => !token.startsWith('"'))
    .map(({ index, 0: token }) => [index, index + token.length] as const);

it('a number too large for any is refused by its file, wherever it stands', () => {
  const numbers = read
    .filter((file) => file !== fileNames.received)
    .flatMap((file) => {
      const text = originals.get(file)!.toString();
      return numbersIn(text).map(([from, to]) => ({ file, text, from, to }));
    });
  const huge = fc.constantFrom('1e400', '-1e400', '1e308');
  fc.assert(
    fc.property(fc.nat(numbers.length - 1), huge, (which, number) => {
      const { file, text, from, to } = numbers[which]!;
      const result = outcome({
        [file]: Buffer.from(text.slice(0, from) + number + text.slice(to))
      });
      expect(result).toBeInstanceOf(DataError);
      expect((result as DataError).problems.map((problem) => problem.file)).toContain(file);
    })
  );
});

it('a file that ends anywhere is refused by its name, or says the same', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (file, share) => {
        const original = originals.get(file)!;
        const result = outcome({
          [file]: original.subarray(0, Math.floor(share * original.length))
        });
        if (!(result instanceof DataError)) return void expect(result).toEqual(real);
        expect(result.message).toContain(file);
      }
    )
  );
});
