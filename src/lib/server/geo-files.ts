import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  fileNames,
  parseAtlas,
  translationFile,
  type Atlas,
  type DataFiles
} from '../domain/atlas-data';
import { coast } from './coast';
import { DataError } from '../domain/data-error';
import { once } from './once';

/** `geo/` lies at the top of the project, where the build runs. */
export const geoFolder = join(process.cwd(), 'geo');

function readText(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** One file of `geo/`. Throws `DataError` where it is not JSON. */
export function readJson(name: string, folder: string = geoFolder): unknown {
  const text = readText(folder, name);
  try {
    return JSON.parse(text);
  } catch (error) {
    const expected = `JSON (${(error as Error).message})`;
    throw new DataError([{ file: name, feature: '(whole file)', field: '(whole file)', expected }]);
  }
}

/** Reads all of `geo/` that the schemas know. Throws `DataError` where a file is not JSON. */
export function readGeo(folder: string = geoFolder): DataFiles {
  const json = (name: string) => readJson(name, folder);
  return {
    places: json(fileNames.places),
    routes: json(fileNames.routes),
    sites: json(fileNames.sites),
    physical: json(fileNames.physical),
    figures: json(fileNames.figures),
    received: readText(folder, fileNames.received),
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
    worksheet: json(fileNames.worksheet)
  };
}

/** The atlas's data, read, parsed and cross-checked once per build. Throws `DataError`. */
export const atlas = once((): Atlas => parseAtlas(readGeo(), coast));
