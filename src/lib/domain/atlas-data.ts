import * as v from 'valibot';
import { checkCitations, checkIds, checkRoutes, checkTerrain, type Terrain } from './cross-check';
import { DataError, type Problem } from './data-error';
import { checkDates } from './date-check';
import { checkMentions } from './mention-check';
import { mentionsSchema } from './mention';
import { checkFigures } from './figure-check';
import { figuresSchema, type Figures } from './figure';
import { checkOpEd } from './op-ed-check';
import {
  correctionsSchema,
  glossesSchema,
  paragraphOf,
  sentencesSchema,
  translationSchema,
  type OpEd,
  unplacedSchema,
  type Sentence
} from './op-ed';
import { checkErrata } from './errata-check';
import { errataSchema, type Erratum } from './errata';
import { parseFeatures, parseValue } from './parse';
import { physicalSchema, type Physical } from './physical';
import { placeSchema, type Place } from './place';
import { routeSchema, type Route } from './route';
import { siteSchema, type Site } from './site';
import { checkUnplaced } from './unplaced-check';
import { checkTours } from './tour-check';
import { toursSchema, type Tours } from './tour';
import { checkWorksheet } from './worksheet-check';
import { worksheetSchema, type Worksheet } from './worksheet';

/** What `geo/` holds, as read from disk: JSON values, and the received text as it came. */
export interface DataFiles {
  places: unknown;
  routes: unknown;
  sites: unknown;
  physical: unknown;
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
}

/** Everything the atlas knows, parsed and cross-checked. */
export interface Atlas {
  places: Place[];
  routes: Route[];
  sites: Site[];
  physical: Physical[];
  figures: Figures;
  opEd: OpEd;
  tours: Tours;
  errata: Erratum[];
  worksheet: Worksheet;
}

export const fileNames = {
  places: 'places.geojson',
  routes: 'routes.geojson',
  sites: 'sites.geojson',
  physical: 'physical.geojson',
  figures: 'figures.json',
  received: 'op-ed/op-ed.ru.txt',
  sentences: 'op-ed/sentences.json',
  corrections: 'op-ed/corrections.json',
  glosses: 'op-ed/glosses.json',
  unplaced: 'op-ed/unplaced.json',
  mentions: 'op-ed/mentions.json',
  tours: 'op-ed/tours.json',
  errata: 'errata.json',
  worksheet: 'worksheet.json'
} as const;

export const translationFile = (language: string): string => `op-ed/translation.${language}.json`;

const whole = '(whole file)';

/**
 * Parses and cross-checks all data once. Throws `DataError` naming file, feature, field and what was
 * expected, for all problems found. `terrain` tells land from water; without it the coast is not checked.
 */
export function parseAtlas(files: DataFiles, terrain?: Terrain): Atlas {
  const problems: Problem[] = [];
  const atlas: Atlas = {
    places: parseFeatures(placeSchema, files.places, fileNames.places, problems),
    routes: parseFeatures(routeSchema, files.routes, fileNames.routes, problems),
    sites: parseFeatures(siteSchema, files.sites, fileNames.sites, problems),
    physical: parseFeatures(physicalSchema, files.physical, fileNames.physical, problems),
    figures: parseValue(figuresSchema, files.figures, fileNames.figures, whole, problems)!,
    opEd: parseOpEd(files, problems),
    tours: parseValue(toursSchema, files.tours, fileNames.tours, whole, problems)!,
    errata: parseValue(errataSchema, files.errata, fileNames.errata, whole, problems)!,
    worksheet: parseValue(worksheetSchema, files.worksheet, fileNames.worksheet, whole, problems)!
  };
  // Cross-checks speak only of data that has its shape: a broken one would bring false alarms.
  if (problems.length === 0) {
    checkOpEd(atlas.opEd, files.received, problems);
    checkIds(atlas, problems);
    checkDates(atlas, problems);
    checkCitations(atlas, problems);
    checkUnplaced(atlas, problems);
    checkMentions(atlas, problems);
    checkRoutes(atlas, problems);
    checkTours(atlas, problems);
    checkFigures(atlas, problems);
    checkErrata(atlas.errata, byName(files), problems);
    checkWorksheet(atlas, problems);
    if (terrain) checkTerrain(atlas, terrain, problems);
  }
  if (problems.length > 0) throw new DataError(problems);
  return atlas;
}

/** What the files hold, by their names in `geo/`. */
function byName({ translations, ...files }: DataFiles): Map<string, unknown> {
  const names = Object.keys(files) as (keyof typeof files)[];
  return new Map<string, unknown>([
    ...names.map((name) => [fileNames[name], files[name]] as const),
    ...Object.entries(translations).map(
      ([language, file]) => [translationFile(language), file] as const
    )
  ]);
}

function parseOpEd(files: DataFiles, problems: Problem[]): OpEd {
  const cut = parseValue(sentencesSchema, files.sentences, fileNames.sentences, whole, problems);
  const corrections = parseValue(
    correctionsSchema,
    files.corrections,
    fileNames.corrections,
    whole,
    problems
  );
  const glosses = parseValue(glossesSchema, files.glosses, fileNames.glosses, whole, problems);
  const unplaced = parseValue(unplacedSchema, files.unplaced, fileNames.unplaced, whole, problems);
  const mentions = parseValue(mentionsSchema, files.mentions, fileNames.mentions, whole, problems);
  const translation = (language: 'en' | 'kk' | 'ja') => {
    const schema = v.strictObject({ ...translationSchema.entries, language: v.literal(language) });
    return parseValue(
      schema,
      files.translations[language],
      translationFile(language),
      whole,
      problems
    )!;
  };
  const sentences: Sentence[] = (cut?.sentences ?? []).map(({ id, parts }) => ({
    id,
    paragraph: paragraphOf(id),
    text: parts.join(' '),
    parts
  }));
  return {
    head: cut?.head ?? [],
    sentences,
    corrections: corrections ?? [],
    glosses: glosses ?? [],
    unplaced: unplaced ?? [],
    mentions: mentions ?? [],
    translations: { en: translation('en'), kk: translation('kk'), ja: translation('ja') }
  };
}
