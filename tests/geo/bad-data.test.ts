import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fileNames, type DataFiles } from '$lib/domain/atlas';
import type { Terrain } from '$lib/validation/cross-check';
import { DataError } from '$lib/validation/data-error';
import { parseAtlas } from '$lib/validation/parse-atlas';
import type { Fact } from '$lib/domain/feature-fields';
import type {
  Figures,
  Correction,
  Gloss,
  Translation,
  Unplaced,
  Mention
} from '$lib/domain/op-ed/op-ed';
import type { Position } from '$lib/domain/geometry/geometry';
import type { Journey } from '$lib/domain/transmission/journey';
import type { Physical, Water } from '$lib/domain/basemap';
import type { Place, WorldHeritage } from '$lib/domain/place';
import type { Route } from '$lib/domain/route';
import type { Site } from '$lib/domain/site';
import type { PointFeature, Thing } from '$lib/domain/transmission/thing';
import type { Quiz, Worksheet } from '$lib/domain/class-questions';
import type { Tours } from '$lib/domain/tours/tour';
import { coast } from '$lib/server/base-map/countries';
import { geoFolder, readGeo } from '$lib/server/geo-files';
import { counts } from '../support/geo-data';

interface Collection<T> {
  type: string;
  features: T[];
}

/** The real files, typed so that a row can reach into them and spoil one thing. */
interface Files extends DataFiles {
  places: Collection<Place>;
  routes: Collection<Route>;
  sites: Collection<Site>;
  things: Collection<Thing>;
  journeys: Collection<Journey>;
  points: Collection<PointFeature>;
  physical: Collection<Physical>;
  figures: Figures;
  sentences: { head: string[]; sentences: { id: string; parts: string[] }[] };
  corrections: Correction[];
  glosses: Gloss[];
  unplaced: Unplaced[];
  mentions: Mention[];
  translations: Record<'en' | 'kk' | 'ja', Translation>;
  tours: Tours;
  worksheet: Worksheet;
  quiz: Quiz;
  waters: Collection<Water>;
  heritage: WorldHeritage;
}

const real = readGeo();
const clone = () => structuredClone(real) as Files;

const find = <T extends { id: string }>({ features }: Collection<T>, id: string): T =>
  features.find((feature) => feature.id === id)!;
const place = (files: Files, id = 'luoyang') => find(files.places, id);
const site = (files: Files, id = 'semey') => find(files.sites, id);
const route = (files: Files, id = 'hexi') => find(files.routes, id);
const thing = (files: Files, id = 'apple') => find(files.things, id);
const journey = (files: Files, id = 'xuanzang') => find(files.journeys, id);
const sentence = (files: Files, id: string) =>
  files.sentences.sentences.find((entry) => entry.id === id)!;
const ring = (files: Files) =>
  (site(files, 'semipalatinsk-test-site').geometry as { coordinates: Position[][] })
    .coordinates[0]!;

/** Puts a value where its type does not allow it. */
function put(target: object, key: string | number, value: unknown): void {
  (target as Record<string | number, unknown>)[key] = value;
}

/** Moves a waypoint, in `via` and in the line alike. */
function moveWaypoint({ geometry, properties }: Route, position: Position): number {
  const at = properties.via.findIndex((via) => 'position' in via);
  put(properties.via[at]!, 'position', position);
  geometry.coordinates[at] = position;
  return at;
}

function swap(point: { geometry: { coordinates: unknown } }): void {
  (point.geometry.coordinates as Position).reverse();
}

interface Row {
  name: string;
  spoil: (files: Files) => void;
  /** File, feature and field that the message must name. */
  where: [file: string, feature: string, field: string];
  expected: string | RegExp;
  /** Also check the coast, which takes a second. */
  terrain?: Terrain;
}

const { places, routes, sites, things, journeys, points, physical, figures } = fileNames;
const { sentences, corrections, mentions, tours } = fileNames;
const sheet = fileNames.worksheet;
const whole = '(whole file)';

const carried: Row[] = [
  {
    name: 'a stage at a place that is not there',
    spoil: (files) => put(thing(files).properties.stages[1]!, 'at', { place: 'atlantis' }),
    where: [things, 'apple', 'properties.stages.1.at'],
    expected: 'the id of a place in places.geojson'
  },
  {
    name: 'a stage at a point that is not there',
    spoil: (files) => put(thing(files).properties.stages[0]!, 'at', { point: 'atlantis' }),
    where: [things, 'apple', 'properties.stages.0.at'],
    expected: 'the id of a point in points.geojson'
  },
  {
    name: 'a thing that does not lie where it is seen first',
    spoil: (files) => put(thing(files).geometry, 'coordinates', [140.5, 40.6]),
    where: [things, 'apple', 'geometry.coordinates'],
    expected: 'the position of the place where it is seen first, [140.4'
  },
  {
    name: 'a thing placed better than the place where it is seen',
    spoil: (files) => put(thing(files).properties, 'uncertainty_m', 10),
    where: [things, 'apple', 'properties.uncertainty_m'],
    expected: 'that of the place where it is seen first, 5000'
  },
  {
    name: 'a thing that can be seen in a region alone',
    spoil: (files) => {
      const { properties } = thing(files, 'horse');
      put(properties.seen[0]!, 'at', properties.stages[0]!.at);
    },
    where: [things, 'horse', 'properties.seen.0.at'],
    expected: 'a place or a point'
  },
  {
    name: 'a legend with a way',
    spoil: (files) => put(thing(files).properties, 'legend', true),
    where: [things, 'apple', 'properties'],
    expected: 'a legend without stages'
  },
  {
    name: 'a thing that is no legend and has no way',
    spoil: (files) => put(thing(files, 'entasis-legend').properties, 'legend', false),
    where: [things, 'entasis-legend', 'properties'],
    expected: 'stages and a date of arrival'
  },
  {
    name: 'a stop at a place that is not there',
    spoil: (files) => put(journey(files).properties.stops[1]!, 'at', { place: 'atlantis' }),
    where: [journeys, 'xuanzang', 'properties.stops.1.at'],
    expected: 'a place in places.geojson, a point in points.geojson or a region'
  },
  {
    name: 'a journey drawn where no way is known',
    spoil: (files) => put(journey(files, 'bodhisena').properties.stops[1]!, 'gap', false),
    where: [journeys, 'bodhisena', 'geometry.coordinates'],
    expected: 'the positions of its stops, 1 lines of 8'
  },
  {
    name: 'a stop that ends before it begins',
    spoil: (files) => put(journey(files, 'rubruck').properties.stops[5]!, 'end', '1253-11-01'),
    where: [journeys, 'rubruck', 'properties.stops.5.end'],
    expected: 'an end that does not come before the start'
  },
  {
    name: 'a point that no thing names',
    spoil: ({ points }) => points.features.push({ ...points.features[0]!, id: 'nowhere' }),
    where: [points, 'nowhere', 'id'],
    expected: 'a point that a thing in things.geojson or a journey in journeys.geojson names'
  },
  {
    name: 'a point with the id of a place',
    spoil: ({ points }) => points.features.push({ ...points.features[0]!, id: 'luoyang' }),
    where: [points, 'luoyang', 'id'],
    expected: 'an id used once'
  }
];

const quoting: Row[] = [
  {
    name: 'an unknown citation',
    spoil: (files) => void (site(files).properties.cites = ['p18.1']),
    where: [sites, 'semey', 'properties.cites.0'],
    expected: 'sentences of the op-ed'
  },
  {
    name: 'a citation in another shape',
    spoil: (files) => void (place(files).properties.cites = ['p2']),
    where: [places, 'luoyang', 'properties.cites.0'],
    expected: 'a sentence id such as'
  },
  {
    name: 'a run that goes backwards',
    spoil: (files) => void (route(files).properties.cites = ['p2.1', 'p8.2-p8.1']),
    where: [routes, 'hexi', 'properties.cites.1'],
    expected: /in their order.*p8\.2-p8\.1/
  },
  {
    name: 'no citation at all',
    spoil: (files) => void (site(files).properties.cites = []),
    where: [sites, 'semey', 'properties.cites'],
    expected: 'at least one sentence'
  },
  {
    name: 'a paragraph that nobody cites',
    spoil: ({ places, routes, sites }) => {
      for (const { properties } of [...places.features, ...routes.features, ...sites.features]) {
        properties.cites = properties.cites.map((cite) => (cite.startsWith('p7.') ? 'p1.1' : cite));
      }
    },
    where: [sentences, 'p7', 'cites'],
    expected: 'at least one feature'
  },
  {
    name: 'a letter of a sentence altered for its look-alike',
    spoil: (files) => {
      const { parts } = sentence(files, 'p2.2');
      parts[0] = parts[0]!.replace('По', 'Пo');
    },
    where: [sentences, 'p2.2', 'parts'],
    expected: `to the letter in ${fileNames.received}`
  },
  {
    name: 'a sentence cut short',
    spoil: (files) => {
      const { parts } = sentence(files, 'p9.2');
      parts[0] = parts[0]!.slice(0, -1);
    },
    where: [sentences, whole, 'sentences'],
    expected: 'nothing left out'
  },
  {
    name: 'a sentence left out',
    spoil: ({ sentences: { sentences } }) => {
      sentences.splice(
        sentences.findIndex(({ id }) => id === 'p12.3'),
        1
      );
    },
    where: [sentences, whole, 'sentences'],
    expected: 'nothing left out'
  },
  {
    name: 'two sentences in each other’s place',
    spoil: ({ sentences: { sentences } }) =>
      void sentences.splice(2, 2, sentences[3]!, sentences[2]!),
    where: [sentences, whole, 'sentences'],
    expected: 'in order'
  },
  {
    name: 'a column break closed in the data',
    spoil: (files) => {
      const entry = sentence(files, 'p9.1');
      entry.parts = [entry.parts.join(' ')];
    },
    where: [sentences, 'p9.1', 'parts'],
    expected: 'to the letter'
  },
  {
    name: 'a sentence id given twice',
    spoil: (files) => void (sentence(files, 'p1.2').id = 'p1.1'),
    where: [sentences, 'p1.1', 'id'],
    expected: 'an id used once'
  },
  {
    name: 'a correction whose words are not found',
    spoil: ({ corrections }) => void (corrections[1]!.found = 'С 24 по 26'),
    where: [corrections, 'missing-space', 'found'],
    expected: 'words found exactly once in p1.1'
  },
  {
    name: 'a correction whose words are found twice',
    spoil: ({ corrections }) => void (corrections[1]!.found = 'и'),
    where: [corrections, 'missing-space', 'found'],
    expected: 'words found exactly once in p1.1'
  },
  {
    name: 'a gloss whose words the translation does not have',
    spoil: ({ glosses }) => void (glosses[0]!.translations.ja = '八月'),
    where: ['op-ed/glosses.json', 'visit-dates', 'translations.ja'],
    expected: 'words found exactly once in the translation of p1.1'
  },
  {
    name: 'a gloss whose words are not found',
    spoil: ({ glosses }) => void (glosses[0]!.words = 'С 24 по 26 августа'),
    where: ['op-ed/glosses.json', 'visit-dates', 'words'],
    expected: 'words found exactly once in p1.1'
  },
  {
    name: 'a correction of an unknown sentence',
    spoil: ({ corrections }) => void (corrections[1]!.sentence = 'p99.1'),
    where: [corrections, 'missing-space', 'sentence'],
    expected: 'a known sentence, got "p99.1"'
  },
  {
    name: 'corrections that overlap',
    spoil: ({ corrections }) => void (corrections[2]!.found = 'по 26 августа'),
    where: [corrections, 'first-visit', 'found'],
    expected: /overlap/
  }
];

const languages: Row[] = [
  {
    name: 'a name that lacks a language',
    spoil: (files) => void Reflect.deleteProperty(place(files).properties.name, 'kk'),
    where: [places, 'luoyang', 'properties.name.kk'],
    expected: '"kk"'
  },
  {
    name: 'a fact that lacks a language',
    spoil: (files) => void Reflect.deleteProperty(site(files).properties.facts[0]!.text, 'ja'),
    where: [sites, 'semey', 'properties.facts.0.text.ja'],
    expected: '"ja"'
  },
  {
    name: 'an empty summary',
    spoil: (files) => void (route(files).properties.summary.en = '  '),
    where: [routes, 'hexi', 'properties.summary.en'],
    expected: 'a text in this language'
  },
  {
    name: 'a range whose name lacks a language',
    spoil: (files) =>
      void Reflect.deleteProperty(find(files.physical, 'pamir').properties.name, 'kk'),
    where: [physical, 'pamir', 'properties.name.kk'],
    expected: '"kk"'
  },
  {
    name: 'a correction explained in three languages',
    spoil: ({ corrections }) => void Reflect.deleteProperty(corrections[0]!.why, 'ja'),
    where: [corrections, whole, '0.why.ja'],
    expected: '"ja"'
  },
  {
    name: 'a sentence without a translation',
    spoil: ({ translations }) => void Reflect.deleteProperty(translations.kk.sentences, 'p8.2'),
    where: ['op-ed/translation.kk.json', 'p8.2', 'sentences.p8.2'],
    expected: 'a translation of this sentence'
  },
  {
    name: 'an empty translation',
    spoil: ({ translations }) => void (translations.en.sentences['p8.2'] = ''),
    where: ['op-ed/translation.en.json', whole, 'sentences.p8.2'],
    expected: 'words of the op-ed'
  },
  {
    name: 'a translation of an unknown sentence',
    spoil: ({ translations }) => void (translations.ja.sentences['p99.1'] = '文'),
    where: ['op-ed/translation.ja.json', 'p99.1', 'sentences.p99.1'],
    expected: 'the id of a known sentence'
  },
  {
    name: 'a translation in the file of another language',
    spoil: (files) => void (files.translations.en = structuredClone(files.translations.kk)),
    where: ['op-ed/translation.en.json', whole, 'language'],
    expected: '"en"'
  }
];

const { unplaced } = fileNames;

const coverage: Row[] = [
  {
    name: 'a sentence that nobody cites and nobody excuses',
    spoil: (files) => void files.unplaced.pop(),
    where: [sentences, 'p12.3', 'cites'],
    expected: `a feature that cites this sentence, or a reason in ${unplaced}`
  },
  {
    name: 'a sentence that loses its last feature',
    spoil: (files) => {
      for (const { properties } of files.sites.features) {
        properties.cites = properties.cites.map((cite) => (cite === 'p10.1' ? 'p9.1' : cite));
      }
    },
    where: [sentences, 'p10.1', 'cites'],
    expected: 'a feature that cites this sentence'
  },
  {
    name: 'an excuse for a sentence that a feature cites',
    spoil: (files) => void (files.unplaced[0]!.sentences = 'p12.1-p12.2'),
    where: [unplaced, 'p12.1-p12.2', 'sentences'],
    expected: 'no sentence that a feature cites, got p12.1'
  },
  {
    name: 'two excuses for one sentence',
    spoil: (files) => void (files.unplaced[0]!.sentences = 'p12.2-p12.3'),
    where: [unplaced, 'p12.3', 'sentences'],
    expected: 'each sentence once'
  },
  {
    name: 'an excuse for an unknown sentence',
    spoil: (files) => void (files.unplaced[0]!.sentences = 'p18.1'),
    where: [unplaced, 'p18.1', 'sentences'],
    expected: 'sentences of the op-ed'
  },
  {
    name: 'an excuse without a reason in one language',
    spoil: (files) => void (files.unplaced[1]!.why.kk = ' '),
    where: [unplaced, whole, '1.why.kk'],
    expected: 'a text in this language'
  }
];

const ids: Row[] = [
  {
    name: 'an id used twice in a file',
    spoil: (files) => void files.places.features.push(structuredClone(place(files))),
    where: [places, 'luoyang', 'id'],
    expected: `a duplicate of one in ${places}`
  },
  {
    name: 'an id used in two files',
    spoil: (files) => void (site(files, 'temirtau').id = 'luoyang'),
    where: [sites, 'luoyang', 'id'],
    expected: `a duplicate of one in ${places}`
  },
  {
    name: 'an id in another shape',
    spoil: (files) => void (site(files, 'temirtau').id = 'Temir Tau'),
    where: [sites, 'Temir Tau', 'id'],
    expected: 'a kebab-case id'
  },
  {
    name: 'no id: the feature is named by its number',
    spoil: ({ sites }) => void Reflect.deleteProperty(sites.features[2]!, 'id'),
    where: [sites, '#3', 'id'],
    expected: '"id"'
  },
  {
    name: 'a station that no place is',
    spoil: (files) => void put(route(files).properties.via[0]!, 'place', 'atlantis'),
    where: [routes, 'hexi', 'properties.via.0.place'],
    expected: `the id of a place in ${places}`
  }
];

const onGround: Row[] = [
  {
    name: 'a third coordinate',
    spoil: (files) => void put(place(files).geometry, 'coordinates', [112.6, 34.7, 120]),
    where: [places, 'luoyang', 'geometry.coordinates.2'],
    expected: /a longitude and a latitude, and no third number/
  },
  {
    name: 'a longitude out of range',
    spoil: (files) => void (place(files).geometry.coordinates[0] = 200),
    where: [places, 'luoyang', 'geometry.coordinates.0'],
    expected: 'a longitude from -180 to 180'
  },
  {
    name: 'latitude and longitude swapped: beyond the pole',
    spoil: (files) => swap(place(files)),
    where: [places, 'luoyang', 'geometry.coordinates.1'],
    expected: /-90 to 90.*swapped/
  },
  {
    name: 'latitude and longitude swapped: outside the atlas',
    spoil: (files) => swap(site(files, 'almaty')),
    where: [sites, 'almaty', 'geometry.coordinates'],
    expected: /extent of the atlas.*swapped/
  },
  {
    name: 'latitude and longitude swapped: in the sea',
    spoil: (files) => swap(site(files, 'astana')),
    terrain: coast,
    where: [sites, 'astana', 'geometry.coordinates'],
    expected: /a point on land.*swapped/
  },
  {
    name: 'latitude and longitude swapped: in another country',
    spoil: (files) => swap(place(files, 'herat')),
    terrain: coast,
    where: [places, 'herat', 'geometry.coordinates'],
    expected: /swapped/
  },
  {
    name: 'NaN for a coordinate',
    spoil: (files) => void (place(files).geometry.coordinates[1] = NaN),
    where: [places, 'luoyang', 'geometry.coordinates.1'],
    expected: 'a latitude in degrees'
  },
  {
    name: 'text for a coordinate',
    spoil: (files) => put(place(files).geometry.coordinates, 0, '112.4'),
    where: [places, 'luoyang', 'geometry.coordinates.0'],
    expected: 'a longitude in degrees'
  },
  {
    name: 'a land route’s vertex in the sea',
    spoil: (files) => void moveWaypoint(route(files, 'changan-wuwei-south'), [135, 30]),
    terrain: coast,
    where: [routes, 'changan-wuwei-south', 'geometry.coordinates.1'],
    expected: 'a vertex on land'
  },
  {
    name: 'a sea route’s vertex on land',
    spoil: (files) => void moveWaypoint(route(files, 'trebizond-sea'), [90, 45]),
    terrain: coast,
    where: [routes, 'trebizond-sea', 'geometry.coordinates.1'],
    expected: 'a vertex on water'
  },
  {
    name: 'a line that leaves its stations',
    spoil: (files) => void (route(files).geometry.coordinates[0]![0] += 0.1),
    where: [routes, 'hexi', 'geometry.coordinates.0'],
    expected: 'the position of its station'
  },
  {
    name: 'a line that lacks a station',
    spoil: (files) => void route(files).geometry.coordinates.pop(),
    where: [routes, 'hexi', 'geometry.coordinates'],
    expected: 'one position for each of the'
  },
  {
    name: 'a waypoint without a reason',
    spoil: (files) => {
      const { via } = route(files, 'changan-wuwei-south').properties;
      put(via[1]!, 'why', '');
    },
    where: [routes, 'changan-wuwei-south', 'properties.via.1.why'],
    expected: 'a reason'
  },
  {
    name: 'an open ring',
    spoil: (files) => void ring(files).pop(),
    where: [sites, 'semipalatinsk-test-site', 'geometry.coordinates.0'],
    expected: 'a closed ring'
  },
  {
    name: 'a clockwise ring',
    spoil: (files) => void ring(files).reverse(),
    where: [sites, 'semipalatinsk-test-site', 'geometry.coordinates.0'],
    expected: 'an outer ring that runs counter-clockwise'
  }
];

const dates: Row[] = [
  {
    name: 'a place that ends before it begins',
    spoil: (files) => void (place(files).properties.end = '-0299'),
    where: [places, 'luoyang', 'properties.end'],
    expected: 'not come before the start'
  },
  {
    name: 'a route that ends before it begins',
    spoil: (files) => void (route(files).properties.end = '-0299'),
    where: [routes, 'hexi', 'properties.end'],
    expected: 'not come before the start'
  },
  {
    name: 'a site that ends before it begins',
    spoil: (files) => void (site(files, 'expo-2017-astana').properties.end = '2016'),
    where: [sites, 'expo-2017-astana', 'properties.end'],
    expected: 'not come before the start'
  },
  {
    name: 'a meeting that ends before it begins',
    spoil: (files) => void (site(files, 'tokyo').properties.meetings[1]!.end = '2012-11-09'),
    where: [sites, 'tokyo', 'properties.meetings.1.end'],
    expected: 'not come before the start'
  },
  {
    name: 'a day that no calendar has',
    spoil: (files) => void (site(files).properties.start = '2023-02-29'),
    where: [sites, 'semey', 'properties.start'],
    expected: 'a day that the calendar has'
  },
  {
    name: 'a date in another shape',
    spoil: (files) => void (site(files).properties.start = '28.08.2004'),
    where: [sites, 'semey', 'properties.start'],
    expected: 'an EDTF date such as 0762'
  },
  {
    name: 'a year as a number',
    spoil: (files) => void put(place(files).properties, 'start', 25),
    where: [places, 'luoyang', 'properties.start'],
    expected: 'an EDTF date such as 0762'
  },
  {
    name: 'a year before those of the atlas',
    spoil: (files) => void (route(files).properties.start = '-1000'),
    where: [routes, 'hexi', 'properties.start'],
    expected: 'a year from 1000 BCE to 2100'
  },
  {
    name: 'a route that names a phase in which it was not there',
    spoil: (files) => void route(files, 'tarim-loulan').properties.phases.push('mongol'),
    where: [routes, 'tarim-loulan', 'properties.phases'],
    expected: 'phases that its dates touch, got mongol'
  },
  {
    name: 'a name with a date in another shape',
    spoil: (files) => void (site(files).properties.names[0]!.end = '21 June 2007'),
    where: [sites, 'semey', 'properties.names.0.end'],
    expected: 'an EDTF date such as 0762'
  },
  {
    name: 'a name that ends before it begins',
    spoil: (files) => void (site(files).properties.names[0]!.end = '1700'),
    where: [sites, 'semey', 'properties.names.0.end'],
    expected: 'not come before the start'
  },
  {
    name: 'names out of their order',
    spoil: (files) => void site(files).properties.names.reverse(),
    where: [sites, 'semey', 'properties.names.1.start'],
    expected: 'not come before the start of the name above'
  },
  {
    name: 'a later name that begins at no date',
    spoil: (files) => void (site(files).properties.names[1]!.start = null),
    where: [sites, 'semey', 'properties.names.1.start'],
    expected: 'not come before the start of the name above'
  },
  {
    name: 'more names than the map has room for',
    spoil: (files) => {
      const { names } = site(files).properties;
      names.push(...Array.from({ length: 7 }, () => names[1]!));
    },
    where: [sites, 'semey', 'properties.names'],
    expected: 'at most 8 names'
  }
];

const fields: Row[] = [
  {
    name: 'an unknown layer',
    spoil: (files) => put(site(files).properties.layers, 0, 'tourism'),
    where: [sites, 'semey', 'properties.layers.0'],
    expected: /one of test-site.*"tourism"/
  },
  {
    name: 'an unknown kind',
    spoil: (files) => put(place(files).properties, 'kind', 'castle'),
    where: [places, 'luoyang', 'properties.kind'],
    expected: /one of city.*"castle"/
  },
  {
    name: 'an unknown precision',
    spoil: (files) => put(site(files).properties, 'precision', 'perfect'),
    where: [sites, 'semey', 'properties.precision'],
    expected: /one of exact.*"perfect"/
  },
  {
    name: 'an unknown certainty',
    spoil: (files) => put(route(files).properties, 'certainty', 'sure'),
    where: [routes, 'hexi', 'properties.certainty'],
    expected: /one of attested.*"sure"/
  },
  {
    name: 'a source’s voice without a source',
    spoil: (files) =>
      Object.assign(site(files).properties.facts[0]!, { voice: 'source', source: null }),
    where: [sites, 'semey', 'properties.facts.0'],
    expected: 'a source for the voice "source"'
  },
  {
    name: 'the atlas’s voice with a source',
    spoil: (files) => {
      const source = { title: 'A book', url: null };
      Object.assign(site(files).properties.facts[0]!, { voice: 'atlas', source });
    },
    where: [sites, 'semey', 'properties.facts.0'],
    expected: 'null for the voice "atlas"'
  },
  {
    name: 'a script for a source’s address',
    spoil: (files) => void (place(files).properties.sources[0]!.url = 'javascript:alert(1)'),
    where: [places, 'luoyang', 'properties.sources.0.url'],
    expected: 'an http or https address'
  },
  {
    name: 'an address of no host',
    spoil: (files) => void (place(files).properties.sources[0]!.url = 'https://[::1'),
    where: [places, 'luoyang', 'properties.sources.0.url'],
    expected: 'an http or https address'
  },
  {
    name: 'a property that the schema does not know',
    spoil: (files) => put(place(files).properties, 'colour', 'red'),
    where: [places, 'luoyang', 'properties.colour'],
    expected: /"colour"/
  },
  {
    name: 'a missing property',
    spoil: (files) => void Reflect.deleteProperty(place(files).properties, 'rank'),
    where: [places, 'luoyang', 'properties.rank'],
    expected: '"rank"'
  },
  {
    name: 'a crs member',
    spoil: (files) => put(files.sites, 'crs', { type: 'name', properties: { name: 'EPSG:3857' } }),
    where: [sites, whole, 'crs'],
    expected: 'WGS84 is implied'
  },
  {
    name: 'what is no FeatureCollection',
    spoil: (files) => void (files.routes.type = 'GeometryCollection'),
    where: [routes, whole, 'type'],
    expected: '"FeatureCollection"'
  },
  {
    name: 'a null for a feature',
    spoil: ({ places }) => void places.features.unshift(null as never),
    where: [places, '#1', '(whole feature)'],
    expected: 'Object'
  }
];

const mention = (files: Files, id: string) => files.mentions.find((entry) => entry.id === id)!;

const reading: Row[] = [
  {
    name: 'a mention of a feature that is not there',
    spoil: (files) => void (mention(files, 'semey-p7').feature = 'sites/semej'),
    where: [mentions, 'semey-p7', 'feature'],
    expected: 'a feature that exists, got "sites/semej"'
  },
  {
    name: 'a mention of what is no key',
    spoil: (files) => void (mention(files, 'semey-p7').feature = 'semey'),
    where: [mentions, whole, '13.feature'],
    expected: 'a collection and an id'
  },
  {
    name: 'a mention in a sentence that is not there',
    spoil: (files) => void (mention(files, 'semey-p7').sentence = 'p7.2'),
    where: [mentions, 'semey-p7', 'sentence'],
    expected: 'a known sentence, got "p7.2"'
  },
  {
    name: 'a mention by words of another case',
    spoil: (files) => void (mention(files, 'semey-p7').words.ru = 'Городе Семее'),
    where: [mentions, 'semey-p7', 'words.ru'],
    expected: 'found exactly once in p7.1'
  },
  {
    name: 'a mention by words that stand twice',
    spoil: (files) => void (mention(files, 'semey-p7').words.ja = '、'),
    where: [mentions, 'semey-p7', 'words.ja'],
    expected: 'found exactly once in p7.1'
  },
  {
    name: 'a mention without words in one language',
    spoil: (files) => void Reflect.deleteProperty(mention(files, 'semey-p7').words, 'kk'),
    where: [mentions, whole, '13.words.kk'],
    expected: '"kk"'
  },
  {
    name: 'two mentions that share words',
    spoil: (files) => {
      const { words } = mention(files, 'astana-p8');
      words.en = mention(files, 'memorial-p8').words.en;
    },
    where: [mentions, 'memorial-p8', 'words.en'],
    expected: 'not overlap those of the mention "astana-p8"'
  },
  {
    name: 'a mention that crosses the edge of a correction',
    spoil: (files) => {
      const { words } = mention(files, 'memorial-p8');
      const { found } = files.corrections.find(({ id }) => id === 'who-built')!;
      const text = sentence(files, 'p8.2').parts.join(' ');
      const at = text.indexOf(found);
      words.ru = text.slice(at - 6, at + 6);
    },
    where: [mentions, 'memorial-p8', 'words.ru'],
    expected: 'within or outside of the correction "who-built"'
  },
  {
    name: 'a mention given twice',
    spoil: (files) => void (mention(files, 'oil-p5').id = 'uranium-p5'),
    where: [mentions, 'uranium-p5', 'id'],
    expected: 'a duplicate'
  }
];

/** The first fact of a site that gives the figure. */
function figured(files: Files, id: string, key: string): Fact {
  return site(files, id).properties.facts.find(({ figure }) => figure === key)!;
}

const testSite = 'semipalatinsk-test-site';

const voices: Row[] = [
  {
    name: 'a fact that does not say whether it came after the op-ed',
    spoil: (files) => void Reflect.deleteProperty(site(files).properties.facts[0]!, 'since'),
    where: [sites, 'semey', 'properties.facts.0.since'],
    expected: '"since"'
  },
  {
    name: 'a fact that does not say whether it is a figure that differs',
    spoil: (files) => void Reflect.deleteProperty(site(files).properties.facts[0]!, 'figure'),
    where: [sites, 'semey', 'properties.facts.0.figure'],
    expected: '"figure"'
  },
  {
    name: 'a "since" of the op-ed’s own day',
    spoil: (files) => void (site(files).properties.facts[0]!.since = '2025-08-23'),
    where: [sites, 'semey', 'properties.facts.0.since'],
    expected: 'a date after the op-ed, 2025-08-23'
  },
  {
    name: 'a "since" of a month that began before the op-ed',
    spoil: (files) => void (site(files).properties.facts[0]!.since = '2025-08'),
    where: [sites, 'semey', 'properties.facts.0.since'],
    expected: 'a date after the op-ed, 2025-08-23'
  },
  {
    name: 'a "since" that is no date',
    spoil: (files) => void (site(files).properties.facts[0]!.since = '2025-13'),
    where: [sites, 'semey', 'properties.facts.0.since'],
    expected: 'a date as YYYY'
  },
  {
    name: 'a fact for two parts of the card',
    spoil: (files) => void (figured(files, testSite, 'tests').since = '2025-12-20'),
    where: [sites, testSite, 'properties.facts.0'],
    expected: 'either "since" or "figure"'
  },
  {
    name: 'a figure that figures.json does not know',
    spoil: (files) => void (site(files).properties.facts[0]!.figure = 'dragons'),
    where: [sites, 'semey', 'properties.facts.0.figure'],
    expected: `a key of ${fileNames.figures}, got "dragons"`
  },
  {
    name: 'an unknown figure in a meeting',
    spoil: (files) =>
      void (site(files, 'tokyo').properties.meetings[0]!.facts[0]!.figure = 'dragons'),
    where: [sites, 'tokyo', 'properties.meetings.0.facts.0.figure'],
    expected: `a key of ${fileNames.figures}, got "dragons"`
  },
  {
    name: 'a figure of one voice alone',
    spoil: (files) => {
      const { facts } = site(files, 'expo-2017-astana').properties;
      const [first, ...others] = facts.filter(({ figure }) => figure === 'visits');
      for (const other of others) other.source = first!.source;
    },
    where: [sites, 'expo-2017-astana', 'properties.facts'],
    expected: /at least two voices for the figure "visits".*got 1/
  },
  {
    name: 'a figure of one source beside an op-ed that the site does not cite',
    spoil: (files) => {
      const { properties } = site(files, testSite);
      properties.cites = ['p6.2'];
      const own = properties.facts.filter(({ figure }) => figure === 'tests');
      const { voice, source } = own[0]!;
      for (const fact of own.slice(1)) Object.assign(fact, { voice, source });
    },
    where: [sites, testSite, 'properties.facts'],
    expected: /at least two voices for the figure "tests"/
  },
  {
    name: 'a figure that no fact carries',
    spoil: (files) => void (files.figures.dragons = files.figures.visits!),
    where: [figures, 'dragons', 'key'],
    expected: `a key that a fact in ${fileNames.sites} carries`
  },
  {
    name: 'a key in another shape',
    spoil: (files) => void (files.figures['Two Words'] = files.figures.visits!),
    where: [figures, whole, 'Two Words'],
    expected: 'a kebab-case id'
  },
  {
    name: 'a figure’s heading that lacks a language',
    spoil: (files) => void Reflect.deleteProperty(files.figures.visits!.heading, 'kk'),
    where: [figures, whole, 'visits.heading.kk'],
    expected: '"kk"'
  },
  {
    name: 'words of the op-ed with one letter changed',
    spoil: (files) => void (files.figures.tests!.opEd!.words = 'более 450 ядерных испытании'),
    where: [figures, 'tests', 'opEd.words'],
    expected: 'words that stand to the letter in p6.1'
  },
  {
    name: 'words of another sentence',
    spoil: (files) => void (files.figures.tests!.opEd!.sentence = 'p6.2'),
    where: [figures, 'tests', 'opEd.words'],
    expected: 'words that stand to the letter in p6.2'
  },
  {
    name: 'translated words that the translation lacks',
    spoil: (files) => void (files.figures.tests!.opEd!.translations.ja = '450回以上'),
    where: [figures, 'tests', 'opEd.translations.ja'],
    expected: 'p6.1 of op-ed/translation.ja.json'
  }
];

function refusal(files: DataFiles, terrain?: Terrain): DataError {
  try {
    parseAtlas(files, terrain);
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return error as DataError;
  }
  return expect.unreachable('the data was taken');
}

const touring: Row[] = [
  {
    name: 'a stop at an unknown sentence',
    spoil: (files) => void (files.tours.two[0]!.sentences = 'p2.9'),
    where: [tours, 'two.1', 'sentences'],
    expected: /sentences of the op-ed.*p2\.9/
  },
  {
    name: 'a citation of a stop in another shape',
    spoil: (files) => void (files.tours.ten[2]!.sentences = 'p2'),
    where: [tours, whole, 'ten.2.sentences'],
    expected: 'a sentence id such as'
  },
  {
    name: 'a feature of a stop that is not there',
    spoil: (files) => void (files.tours.two[1]!.features = ['sites/semei']),
    where: [tours, 'two.2', 'features.0'],
    expected: /a feature of the atlas.*sites\/semei/
  },
  {
    name: 'a feature of a stop without its collection',
    spoil: (files) => void (files.tours.two[1]!.features = ['semey']),
    where: [tours, whole, 'two.1.features.0'],
    expected: 'a collection and an id'
  },
  {
    name: 'a feature of a stop on a layer that is off',
    spoil: (files) => void (files.tours.two[1]!.layers = ['corridors']),
    where: [tours, 'two.2', 'layers'],
    expected: /one of the layers of "sites\/semey".*test-site/
  },
  {
    name: 'a stop with no layer',
    spoil: (files) => void (files.tours.ten[3]!.layers = []),
    where: [tours, whole, 'ten.3.layers'],
    expected: 'at least one layer'
  },
  {
    name: 'a stop with an unknown layer',
    spoil: (files) => put(files.tours.ten[3]!.layers, 0, 'oil'),
    where: [tours, whole, 'ten.3.layers.0'],
    expected: /one of routes, places/
  },
  {
    name: 'bounds of a stop turned round',
    spoil: (files) => void files.tours.two[4]!.bounds.reverse(),
    where: [tours, 'two.5', 'bounds'],
    expected: 'west, south, east, north'
  },
  {
    name: 'bounds of a stop with a side left out',
    spoil: (files) => void files.tours.two[4]!.bounds.pop(),
    where: [tours, whole, 'two.4.bounds.3'],
    expected: 'in degrees'
  },
  {
    name: 'bounds of a stop elsewhere than its features',
    spoil: (files) => void (files.tours.two[2]!.bounds = [10, 10, 20, 20]),
    where: [tours, 'two.3', 'bounds'],
    expected: 'bounds that meet "sites/memorial-japanese-internees-astana"'
  },
  {
    name: 'bounds of a stop nearer than the ground can bear',
    spoil: (files) => void (files.tours.two[4]!.bounds = [134.9, 34.3, 136.1, 35.05]),
    where: [tours, 'two.5', 'bounds'],
    expected: '4° from west to east'
  },
  {
    name: 'years of a stop that are none',
    spoil: (files) => void (files.tours.two[0]!.years = '907..618'),
    where: [tours, whole, 'two.0.years'],
    expected: 'years on the timeline'
  },
  {
    name: 'a stop without its line in one language',
    spoil: (files) => void Reflect.deleteProperty(files.tours.article[4]!.line, 'kk'),
    where: [tours, whole, 'article.4.line.kk'],
    expected: 'kk'
  },
  {
    name: 'a field of a stop that nobody knows',
    spoil: (files) => put(files.tours.article[4]!, 'title', 'Oil'),
    where: [tours, whole, 'article.4.title'],
    expected: 'no such property'
  },
  {
    name: 'a tour shorter than is announced',
    spoil: (files) => void files.tours.ten.pop(),
    where: [tours, 'ten', 'length'],
    expected: /the 12 stops.*got 11/
  },
  {
    name: 'a stop that leaves out a sentence of its paragraph',
    spoil: (files) => void (files.tours.article[7]!.sentences = 'p8.1'),
    where: [tours, 'article.8', 'sentences'],
    expected: 'the whole paragraph, "p8.1-p8.2"'
  }
];

const question = (files: Files, id: string) =>
  files.worksheet.questions.find((entry) => entry.id === id)!;

const worksheet: Row[] = [
  {
    name: 'a point that is not there',
    spoil: (files) => void (files.worksheet.points[4] = 'sites/asatana'),
    where: [sheet, 'sites/asatana', 'points.4'],
    expected: 'a point of the atlas on the sheet’s map'
  },
  {
    name: 'a point that is a line',
    spoil: (files) => void (files.worksheet.points[4] = 'routes/hexi'),
    where: [sheet, 'routes/hexi', 'points.4'],
    expected: 'a point of the atlas on the sheet’s map'
  },
  {
    name: 'a point given twice',
    spoil: (files) => void (files.worksheet.points[1] = files.worksheet.points[0]!),
    where: [sheet, 'places/constantinople', 'points.1'],
    expected: 'a point named once'
  },
  {
    name: 'a point that nobody asks for',
    spoil: (files) => void files.worksheet.points.push('places/merv'),
    where: [sheet, 'places/merv', 'points.12'],
    expected: 'a point that a question asks for'
  },
  {
    name: 'a letter of a question’s quotation altered',
    spoil: (files) => {
      const entry = question(files, 'medical-help');
      entry.words = entry.words.replace('оказывалась', 'оказывается');
    },
    where: [sheet, 'medical-help', 'words'],
    expected: /to the letter in p7\.1.*оказывается/
  },
  {
    name: 'a question’s translation that is not ours',
    spoil: (files) => void (question(files, 'oil').translations.kk += '!'),
    where: [sheet, 'oil', 'translations.kk'],
    expected: /to the letter in p5\.2 of op-ed\/translation\.kk\.json/
  },
  {
    name: 'a quotation that names the answer',
    spoil: (files) => {
      const entry = question(files, 'medical-help');
      entry.words = 'в городе Семее';
    },
    where: [sheet, 'medical-help', 'words'],
    expected: 'words that do not name the answer, got "Семей"'
  },
  {
    name: 'an answer that is no point of the sheet',
    spoil: (files) => void (question(files, 'expo').answers = ['sites/tokyo']),
    where: [sheet, 'expo', 'answers'],
    expected: 'points of the sheet, got "sites/tokyo"'
  },
  {
    name: 'a question without its Japanese',
    spoil: (files) => void Reflect.deleteProperty(question(files, 'expo').ask, 'ja'),
    where: [sheet, whole, 'questions.8.ask.ja'],
    expected: 'ja'
  }
];

const asked = (files: Files, id: string) => files.quiz.questions.find((entry) => entry.id === id)!;

const quiz: Row[] = [
  {
    name: 'a question asked twice',
    spoil: (files) => void files.quiz.questions.push(asked(files, 'lapis')),
    where: [fileNames.quiz, 'lapis', 'id'],
    expected: 'an id used once'
  },
  {
    name: 'words for a class that the op-ed does not say',
    spoil: (files) => void (asked(files, 'oil').said!.words += '!'),
    where: [fileNames.quiz, 'oil', 'words'],
    expected: /to the letter in p5\.2/
  },
  {
    name: 'a question that names its answer',
    spoil: (files) => void (asked(files, 'lapis').ask.ru = 'Где Бадахшан?'),
    where: [fileNames.quiz, 'lapis', 'ask.ru'],
    expected: 'a question that does not name its answer'
  },
  {
    name: 'words for a class that name the answer',
    spoil: (files) => {
      asked(files, 'medical-help').said!.words = 'в городе Семее';
    },
    where: [fileNames.quiz, 'medical-help', 'said'],
    expected: 'words that do not name the answer'
  },
  {
    name: 'an answer that is a line',
    spoil: (files) => void (asked(files, 'lapis').answer = 'routes/hexi'),
    where: [fileNames.quiz, 'lapis', 'answer'],
    expected: 'a point of the atlas on the opening map, got "routes/hexi"'
  },
  {
    name: 'a question on a thing that is not there',
    spoil: (files) => void (asked(files, 'lapis').see = 'things/lapis'),
    where: [fileNames.quiz, 'lapis', 'see'],
    expected: 'a thing or journey of the atlas'
  },
  {
    name: 'a question of the second sheet that is on no thing',
    spoil: (files) => void (files.worksheet.things[0] = 'kaghan'),
    where: [sheet, 'kaghan', 'things.0'],
    expected: 'a question on a thing in quiz.json'
  },
  {
    name: 'a place that answers two questions of the second sheet',
    spoil: (files) => void (asked(files, 'lapis').answer = 'places/khotan'),
    where: [sheet, 'lapis', 'things.4'],
    expected: 'a question whose answer, "places/khotan", is asked once'
  },
  {
    name: 'a question that rests on nothing',
    spoil: (files) => void (asked(files, 'lapis').see = null),
    where: [fileNames.quiz, whole, 'questions.14'],
    expected: 'words of the op-ed ("said"), or a thing or journey ("see")'
  }
];

const counted: Row[] = [
  {
    name: 'a corridor with a section too few',
    spoil: (files) => void site(files, 'middle-corridor').properties.sections!.pop(),
    where: [sites, 'middle-corridor', '(whole feature)'],
    expected: 'a section for each line of a MultiLineString, and none elsewhere'
  },
  {
    name: 'a section that is neither open nor being built',
    spoil: (files) => put(site(files, 'btk-railway').properties.sections![0]!, 'state', 'planned'),
    where: [sites, 'btk-railway', 'properties.sections.0.state'],
    expected: '"open" or "building"'
  },
  {
    name: 'an old bed drawn as an area',
    spoil: (files) => put(find(files.waters, 'aral-1960').properties, 'kind', 'old-bed'),
    where: [fileNames.waters, 'aral-1960', '(whole feature)'],
    expected: 'a line for an old bed, an area or a point for a lake'
  },
  {
    name: 'components of World Heritage that do not add up',
    spoil: (files) => put(files.heritage['1442']!.countries, 'KZ', 9),
    where: [fileNames.heritage, '1442', 'countries'],
    expected: 'counts that add up to 33, got 34'
  },
  {
    name: 'a place of World Heritage in a country that is not counted',
    spoil: (files) => void Reflect.deleteProperty(files.heritage['1675']!.countries, 'TM'),
    where: [fileNames.heritage, '1675', 'countries'],
    expected: 'the country of "amul", TM'
  },
  {
    name: 'an end of World Heritage that is no place of it',
    spoil: (files) => void (files.heritage['1675']!.between[0] = 'merv'),
    where: [fileNames.heritage, '1675', 'several, between'],
    expected: 'ids of places of this property, got "merv"'
  }
];

describe.each([
  ['of what the road carried', carried],
  ['of the op-ed', quoting],
  ['of corridors, waters and World Heritage', counted],
  ['of the worksheet', worksheet],
  ['of the questions for a class', quiz],
  ['of coverage', coverage],
  ['of tours', touring],
  ['of mentions', reading],
  ['of languages', languages],
  ['of ids', ids],
  ['of positions', onGround],
  ['of dates', dates],
  ['of fields', fields],
  ['of voices', voices]
])('bad data %s is refused by name', (_, rows) => {
  it.each(rows.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const files = clone();
    row.spoil(files);
    const [file, feature, field] = row.where;
    const start = `${file}: feature "${feature}": field "${field}": expected `;
    const { message } = refusal(files, row.terrain);
    const line = message.split('\n').find((text) => text.startsWith(start));
    expect(line, message).toBeDefined();
    expect(line!.slice(start.length)).toMatch(row.expected);
  });
});

describe('the message', () => {
  it('names all that is wrong, a line each', () => {
    const files = clone();
    Reflect.deleteProperty(place(files).properties.name, 'kk');
    put(site(files).properties, 'precision', 'perfect');
    expect(refusal(files).problems).toHaveLength(2);
  });

  it('says nothing of what is right', () => {
    const files = clone();
    place(files).properties.end = '-0299';
    expect(refusal(files, coast).message.split('\n')).toEqual([
      'Bad data in geo/',
      `${places}: feature "luoyang": field "properties.end": expected an end that does not come before the start`
    ]);
  });
});

describe('a file that is no JSON', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([places, figures, sentences, 'op-ed/translation.ja.json'])('is named: %s', (file) => {
    folder = mkdtempSync(join(tmpdir(), 'geo-'));
    cpSync(geoFolder, folder, { recursive: true });
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, text.length / 2));
    expect(() => readGeo(folder)).toThrow(DataError);
    expect(() => readGeo(folder)).toThrow(
      `${file}: feature "${whole}": field "${whole}": expected JSON (`
    );
  });
});

it('the same data unspoiled is taken', () => {
  const { places, routes } = parseAtlas(clone(), coast);
  expect([places.length, routes.length]).toEqual([counts.places, counts.routes]);
});
