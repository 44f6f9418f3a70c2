import fc from 'fast-check';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileNames, translationFile, type Atlas, type DataFiles } from '$lib/domain/atlas';
import { DataError } from '$lib/validation/data-error';
import { parseAtlas } from '$lib/validation/parse-atlas';
import { geoFolder, readGeo, readJson, readText } from '$lib/server/geo-files';

const folder = mkdtempSync(join(tmpdir(), 'geo-'));
cpSync(geoFolder, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const languages = ['en', 'kk', 'ja'] as const;
const read = languages.map<string>(translationFile).concat(Object.values(fileNames));
/** These are read by themselves, when the search's names are made. */
const apart = ['other-names.json', 'readings.json'];
const files = [...read, ...apart];
const originals = new Map(files.map((file) => [file, readFileSync(join(geoFolder, file))]));
const values = readGeo();
const real = parseAtlas(values);

/** Puts other files in place of some, for as long as all are read: the atlas that they make, or what is said against them. */
function outcome(changed: Record<string, Buffer | undefined>): Atlas | DataError {
  return withFiles(changed, () => {
    for (const file of apart) readJson(file, folder);
    return parseAtlas(readGeo(folder));
  });
}

/** The same of one file, which alone is read anew: what the others hold has been read before. */
function outcomeOf(file: string, content: Buffer): Atlas | DataError {
  return withFiles({ [file]: content }, () => {
    const value = file === fileNames.received ? readText(file, folder) : readJson(file, folder);
    return apart.includes(file) ? real : parseAtlas(withValue(values, file, value));
  });
}

function withFiles(
  changed: Record<string, Buffer | undefined>,
  make: () => Atlas
): Atlas | DataError {
  const names = Object.keys(changed);
  try {
    for (const file of names) {
      rmSync(join(folder, file));
      if (changed[file]) writeFileSync(join(folder, file), changed[file]);
    }
    return make();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  } finally {
    for (const file of names) writeFileSync(join(folder, file), originals.get(file)!);
  }
}

const languageOf = (file: string) =>
  languages.find((language) => translationFile(language) === file);
const nameOf = (file: string) =>
  (Object.keys(fileNames) as (keyof typeof fileNames)[]).find((name) => fileNames[name] === file)!;

function valueIn(values: DataFiles, file: string): unknown {
  const language = languageOf(file);
  return language ? values.translations[language] : values[nameOf(file)];
}

/** What has been read, with another value in the place of one file's. */
function withValue(values: DataFiles, file: string, value: unknown): DataFiles {
  const language = languageOf(file);
  if (!language) return { ...values, [nameOf(file)]: value };
  return { ...values, translations: { ...values.translations, [language]: value } };
}

/** What is said of a file that has changed: one problem that names it. */
function saidOf(file: string, content: Buffer | undefined): string {
  // That all are read is seen where one is missing.
  const error = content ? outcomeOf(file, content) : outcome({ [file]: content });
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

const everyPair = Number(process.env.PROPERTY_RUNS ?? 0) >= 10_000;

it('two files that have changed places are refused, whichever they are', () => {
  const valueOf = (file: string) => valueIn(values, file);
  for (const [i, one] of read.entries()) {
    // Every pair by `npm run test:properties`; else each file with three others, as the whole atlas is read for each pair.
    const others = everyPair
      ? read.slice(i + 1)
      : [1, 5, 11].map((apart) => read[(i + apart) % read.length]!);
    for (const other of others) {
      // What a JSON file holds is read alike under any name, so that nothing has to be read anew; the received text is none.
      const error = [one, other].includes(fileNames.received)
        ? outcome({ [one]: originals.get(other), [other]: originals.get(one) })
        : withFiles({}, () =>
            parseAtlas(withValue(withValue(values, one, valueOf(other)), other, valueOf(one)))
          );
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
      const changed = text.slice(0, from) + number + text.slice(to);
      const result = outcomeOf(file, Buffer.from(changed));
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
        const end = Math.floor(share * original.length);
        const result = outcomeOf(file, original.subarray(0, end));
        if (!(result instanceof DataError)) return void expect(result).toEqual(real);
        expect(result.message).toContain(file);
      }
    )
  );
});
