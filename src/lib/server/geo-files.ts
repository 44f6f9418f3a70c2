import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileNames, translationFile, type Atlas, type DataFiles } from '$lib/domain/atlas';
import { featuresOf } from '$lib/domain/feature';
import { languages, type Language } from '$lib/domain/language';
import type { Selection } from '$lib/domain/selection';
import { DataError } from '$lib/validation/data-error';
import { parseJson } from '$lib/validation/json-text';
import { parseAtlas } from '$lib/validation/parse-atlas';
import { coast } from './base-map/countries';
import { memoize } from './memoize';

/** `geo/` lies at the top of the project, where the build runs. */
export const geoFolder = join(process.cwd(), 'geo');

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function refused(file: string, expected: string): DataError {
  return new DataError([{ file, feature: '(whole file)', field: '(whole file)', expected }]);
}

/** One file of `geo/`, to the letter. Throws `DataError` where it cannot be read, or is not UTF-8 without a mark before it. */
export function readText(name: string, folder: string = geoFolder): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const found = code === 'ENOENT' ? 'none is there' : `it cannot be read: ${code}`;
    throw refused(name, `a file (${found})`);
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw refused(name, 'text in UTF-8 (some of its bytes are none)');
  }
  if (text.startsWith('\uFEFF')) throw refused(name, 'no byte order mark at its beginning');
  return text;
}

/** One file of `geo/`. Throws `DataError` where it is not JSON whose letters can all be seen, each property once. */
export function readJson(name: string, folder: string = geoFolder): unknown {
  const text = readText(name, folder);
  try {
    return parseJson(text, name);
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw refused(name, `JSON (${(error as Error).message})`);
  }
}

/** Reads all of `geo/` that the schemas know. Throws `DataError` where a file cannot be read. */
export function readGeo(folder: string = geoFolder): DataFiles {
  const json = (name: string) => readJson(name, folder);
  return {
    places: json(fileNames.places),
    routes: json(fileNames.routes),
    sites: json(fileNames.sites),
    things: json(fileNames.things),
    journeys: json(fileNames.journeys),
    points: json(fileNames.points),
    physical: json(fileNames.physical),
    waters: json(fileNames.waters),
    towns: json(fileNames.towns),
    figures: json(fileNames.figures),
    received: readText(fileNames.received, folder),
    sentences: json(fileNames.sentences),
    corrections: json(fileNames.corrections),
    glosses: json(fileNames.glosses),
    unplaced: json(fileNames.unplaced),
    mentions: json(fileNames.mentions),
    translations: {
      en: json(translationFile('en')),
      kk: json(translationFile('kk')),
      ja: json(translationFile('ja'))
    },
    tours: json(fileNames.tours),
    errata: json(fileNames.errata),
    worksheet: json(fileNames.worksheet),
    quiz: json(fileNames.quiz),
    heritage: json(fileNames.heritage),
    carriers: json(fileNames.carriers)
  };
}

/** The atlas's data, read, parsed and cross-checked once per build. Throws `DataError`. */
export const atlas = memoize((): Atlas => parseAtlas(readGeo(), coast));

/** Every feature of the atlas. */
export function allSelections(): Selection[] {
  return featuresOf(atlas()).map(({ collection, id }) => ({ collection, id }));
}

/** The same in each language: the parameters of their pages, and of what stands beside these. */
export const selectionsInEachLanguage = (): (Selection & { lang: Language })[] =>
  allSelections().flatMap((selection) => languages.map((lang) => ({ lang, ...selection })));
