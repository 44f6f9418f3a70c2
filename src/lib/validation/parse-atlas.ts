import * as v from 'valibot';
import {
  errataSchema,
  fileNames,
  translationFile,
  type Atlas,
  type DataFiles
} from '$lib/domain/atlas';
import { physicalSchema, townsSchema, waterSchema } from '$lib/domain/basemap';
import { quizSchema, worksheetSchema } from '$lib/domain/class-questions';
import {
  correctionsSchema,
  figuresSchema,
  glossesSchema,
  mentionsSchema,
  paragraphOf,
  sentencesSchema,
  translationSchema,
  unplacedSchema,
  type OpEd,
  type Sentence
} from '$lib/domain/op-ed/op-ed';
import { placeSchema, worldHeritageSchema } from '$lib/domain/place';
import { carriersSchema, routeSchema } from '$lib/domain/route';
import type { Collection } from '$lib/domain/selection';
import { siteSchema } from '$lib/domain/site';
import { toursSchema } from '$lib/domain/tours/tour';
import { journeySchema } from '$lib/domain/transmission/journey';
import { pointFeatureSchema, thingSchema } from '$lib/domain/transmission/thing';
import { checkCitations, checkUnplaced } from './citation-check';
import { checkQuiz, checkWorksheet } from './class-check';
import {
  checkCarriers,
  checkHeritage,
  checkIds,
  checkRoutes,
  checkTerrain,
  checkTowns,
  type Terrain
} from './cross-check';
import { DataError, type Problem } from './data-error';
import { checkDates } from './date-check';
import { checkErrata } from './errata-check';
import { checkFigures } from './figure-check';
import { checkMentions, checkOpEd } from './op-ed-check';
import { parseFeatures, parseValue } from './parse';
import { checkTours } from './tour-check';
import { checkJourneys, checkThings } from './transmission-check';

const whole = '(whole file)';

/** Says of what its file holds which collection it is of. */
const of =
  <C extends Collection>(collection: C) =>
  <T extends object>(feature: T): { collection: C } & T => ({ collection, ...feature });

/**
 * Parses and cross-checks all data once. Throws `DataError` naming file, feature, field and what was
 * expected, for all problems found. `terrain` tells land from water; without it the coast is not checked.
 */
export function parseAtlas(files: DataFiles, terrain?: Terrain): Atlas {
  const problems: Problem[] = [];
  const atlas: Atlas = {
    places: parseFeatures(placeSchema, files.places, fileNames.places, problems).map(of('places')),
    routes: parseFeatures(routeSchema, files.routes, fileNames.routes, problems).map(of('routes')),
    sites: parseFeatures(siteSchema, files.sites, fileNames.sites, problems).map(of('sites')),
    things: parseFeatures(thingSchema, files.things, fileNames.things, problems).map(of('things')),
    journeys: parseFeatures(journeySchema, files.journeys, fileNames.journeys, problems).map(
      of('journeys')
    ),
    points: parseFeatures(pointFeatureSchema, files.points, fileNames.points, problems),
    physical: parseFeatures(physicalSchema, files.physical, fileNames.physical, problems),
    waters: parseFeatures(waterSchema, files.waters, fileNames.waters, problems),
    towns: parseValue(townsSchema, files.towns, fileNames.towns, whole, problems)!,
    figures: parseValue(figuresSchema, files.figures, fileNames.figures, whole, problems)!,
    opEd: parseOpEd(files, problems),
    tours: parseValue(toursSchema, files.tours, fileNames.tours, whole, problems)!,
    errata: parseValue(errataSchema, files.errata, fileNames.errata, whole, problems)!,
    worksheet: parseValue(worksheetSchema, files.worksheet, fileNames.worksheet, whole, problems)!,
    quiz: parseValue(quizSchema, files.quiz, fileNames.quiz, whole, problems)!,
    heritage: parseValue(worldHeritageSchema, files.heritage, fileNames.heritage, whole, problems)!,
    carriers: parseValue(carriersSchema, files.carriers, fileNames.carriers, whole, problems)!
  };
  // Cross-checks speak only of data that has its shape: a broken one would bring false alarms.
  if (problems.length === 0) {
    checkOpEd(atlas.opEd, files.received, problems);
    checkIds(atlas, problems);
    checkTowns(atlas, problems);
    checkDates(atlas, problems);
    checkCitations(atlas, problems);
    checkUnplaced(atlas, problems);
    checkMentions(atlas, problems);
    checkRoutes(atlas, problems);
    checkThings(atlas, problems);
    checkJourneys(atlas, problems);
    checkTours(atlas, problems);
    checkFigures(atlas, problems);
    checkHeritage(atlas, problems);
    checkErrata(atlas.errata, byName(files), problems);
    checkWorksheet(atlas, problems);
    checkQuiz(atlas, problems);
    checkCarriers(atlas, problems);
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
