import * as v from 'valibot';
import { localizedSchema } from './feature-fields';
import { isoDateSchema } from './time/dates';
import type { Carrier } from './route';
import type { FeatureCollections } from './feature';
import type { WorldHeritage } from './place';
import type { Figures, OpEd } from './op-ed/op-ed';
import type { Physical, Town, Water } from './basemap';
import type { PointFeature } from './transmission/thing';
import type { Quiz, Worksheet } from './class-questions';
import type { Tours } from './tours/tour';

/** What `geo/` holds, as read from disk: JSON values, and the received text as it came. */
export interface DataFiles {
  places: unknown;
  routes: unknown;
  sites: unknown;
  things: unknown;
  journeys: unknown;
  points: unknown;
  physical: unknown;
  waters: unknown;
  towns: unknown;
  figures: unknown;
  received: string;
  sentences: unknown;
  corrections: unknown;
  glosses: unknown;
  unplaced: unknown;
  mentions: unknown;
  translations: { en: unknown; kk: unknown; ja: unknown };
  tours: unknown;
  errata: unknown;
  worksheet: unknown;
  quiz: unknown;
  heritage: unknown;
  carriers: unknown;
}

/** Everything the atlas knows, parsed and cross-checked. */
export interface Atlas extends FeatureCollections {
  /** Points that things and journeys name and that are no places of the Silk Road. */
  points: PointFeature[];
  physical: Physical[];
  waters: Water[];
  towns: Town[];
  figures: Figures;
  opEd: OpEd;
  tours: Tours;
  errata: Erratum[];
  worksheet: Worksheet;
  quiz: Quiz;
  heritage: WorldHeritage;
  carriers: Carrier[];
}

export const fileNames = {
  places: 'places.geojson',
  routes: 'routes.geojson',
  sites: 'sites.geojson',
  things: 'things.geojson',
  journeys: 'journeys.geojson',
  points: 'points.geojson',
  physical: 'physical.geojson',
  waters: 'waters.geojson',
  towns: 'towns.json',
  figures: 'figures.json',
  received: 'op-ed/op-ed.ru.txt',
  sentences: 'op-ed/sentences.json',
  corrections: 'op-ed/corrections.json',
  glosses: 'op-ed/glosses.json',
  unplaced: 'op-ed/unplaced.json',
  mentions: 'op-ed/mentions.json',
  tours: 'op-ed/tours.json',
  errata: 'errata.json',
  worksheet: 'worksheet.json',
  quiz: 'quiz.json',
  heritage: 'world-heritage.json',
  carriers: 'carriers.json'
} as const;

export const translationFile = (language: string): string => `op-ed/translation.${language}.json`;

/** `errata.json`: errors of ours that were mended, the newest first; it may be empty. */
const erratumSchema = v.strictObject({
  /** The day on which the data was mended. */
  date: v.pipe(isoDateSchema, v.length(10, 'a day as YYYY-MM-DD')),
  /** File in `geo/`, e.g. `sites.geojson` or `op-ed/translation.en.json`. */
  file: v.string(),
  /** Id of the feature or entry; the key of a record; the sentence of a translation. */
  entry: v.string(),
  /** Way to the mended value within the entry, `properties.summary.kk`; null for the whole entry. */
  field: v.nullable(v.string()),
  what: localizedSchema
});
export const errataSchema = v.array(erratumSchema);
export type Erratum = v.InferOutput<typeof erratumSchema>;
