import { readFileSync } from 'node:fs';
import type { Language } from './atlas/words';

/** What the data in `geo/` says, read by the tests themselves and not through the product's code. */
interface GeoFeature {
  id: string;
  geometry: { coordinates: [number, number] };
  properties: {
    name: Record<Language, string>;
    layers?: string[];
    kind: string;
    certainty?: string;
    via?: { place?: string; position?: [number, number] }[];
  };
}

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../geo/${file}`, import.meta.url), 'utf8'));

const collections = ['sites', 'places', 'routes', 'things', 'journeys'] as const;
type Collection = (typeof collections)[number];

const features = Object.fromEntries(
  collections.map((name) => [name, read(`${name}.geojson`).features])
) as Record<Collection, GeoFeature[]>;

/** Ids of all features by collection. */
export const paths: string[] = collections.flatMap((name) =>
  features[name].map(({ id }) => `${name}/${id}/`)
);

/** How many features the atlas has, of each collection and in all. Tests take these numbers, and write none. */
export const counts = {
  sites: features.sites.length,
  places: features.places.length,
  routes: features.routes.length,
  things: features.things.length,
  journeys: features.journeys.length
};
export const featureCount = paths.length;
/** How many signs the things have among them: those that share a point have one. */
export const thingIcons = new Set(
  features.things.map(({ geometry }) => geometry.coordinates.join())
).size;

/** How a route goes, and how well it is known. */
export const routes = features.routes.map(({ id, properties }) => ({
  id,
  kind: properties.kind,
  certainty: properties.certainty
}));

/** Layers that a feature stands in; places, routes, things and journeys have a layer of their own name. */
export function layersOf(path: string): string[] {
  const [collection, id] = path.split('/') as [Collection, string];
  return feature(collection, id).properties.layers ?? [collection];
}

export function nameOf(path: string, language: Language): string {
  const [collection, id] = path.split('/') as [Collection, string];
  return feature(collection, id).properties.name[language];
}

/** Longitude and latitude of a point. */
export function coordinatesOf(path: string): readonly [number, number] {
  const [collection, id] = path.split('/') as [Collection, string];
  return feature(collection, id).geometry.coordinates;
}

/** The vertices of a route. */
export function lineOf(route: string): (readonly [number, number])[] {
  return feature('routes', route).geometry.coordinates as unknown as [number, number][];
}

/** Places that a route names, in its order. */
export function stationsOf(route: string): string[] {
  const via = feature('routes', route).properties.via ?? [];
  return via.flatMap(({ place }) => (place ? [place] : []));
}

function feature(collection: Collection, id: string): GeoFeature {
  const found = features[collection].find((candidate) => candidate.id === id);
  if (!found) throw new Error(`geo/${collection}.geojson has no ${id}`);
  return found;
}

/** The received sentences by id, to the letter; a column break within one is a space. */
export const received: Map<string, string> = new Map(
  (read('op-ed/sentences.json').sentences as { id: string; parts: string[] }[]).map(
    ({ id, parts }) => [id, parts.join(' ')]
  )
);

/** Ids of all corrections of the received text, in its order. */
export const correctionIds: string[] = read('op-ed/corrections.json').map(
  ({ id }: { id: string }) => id
);
/** What the map shows beside each paragraph, from the first. */
export const scenes: {
  features: string[];
  layers: string[];
  bounds: [number, number, number, number];
}[] = read('op-ed/tours.json').article;

/** Words that lead from the text to a feature. */
export const mentions: { sentence: string; feature: string; words: Record<Language, string> }[] =
  read('op-ed/mentions.json');
/** A stop of a tour: what it quotes, what it marks on the map, and our line. */
interface Step {
  sentences: string;
  years: string;
  features: string[];
  line: Record<Language, string>;
}

export const tours: Record<'two' | 'ten' | 'article' | 'carried', Step[]> =
  read('op-ed/tours.json');

/** What the text probably means where a correction stands. */
export function probably(correction: string): string {
  const all: { id: string; read: string }[] = read('op-ed/corrections.json');
  return all.find(({ id }) => id === correction)!.read;
}
