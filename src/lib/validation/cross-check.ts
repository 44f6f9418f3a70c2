import { fileNames, type Atlas } from '$lib/domain/atlas';
import { featureAt } from '$lib/domain/feature';
import { samePosition, type Position } from '$lib/domain/geometry/geometry';
import type { CountryCode } from '$lib/domain/place';
import type { Route, Via } from '$lib/domain/route';
import { parseKey } from '$lib/domain/selection';
import { datedExtent, datesInOrder } from '$lib/domain/time/dates';
import { presence } from '$lib/domain/time/temporal-extent';
import type { Problem } from './data-error';

/** What has ids of one space, and in which order a second use of one is looked for. */
const withIds = [
  ...(['places', 'routes', 'sites', 'things', 'journeys'] as const),
  ...(['points', 'physical', 'towns'] as const)
];

/** Ids are unique across all files: a feature is one thing in the whole atlas. */
export function checkIds(atlas: Atlas, problems: Problem[]): void {
  const seen = new Map<string, string>();
  for (const group of withIds) {
    for (const { id } of atlas[group]) {
      const before = seen.get(id);
      if (before) {
        const expected = `an id used once, got a duplicate of one in ${before}`;
        problems.push({ file: fileNames[group], feature: id, field: 'id', expected });
      }
      seen.set(id, fileNames[group]);
    }
  }
}

/** A town that a feature stands for names one that there is. */
export function checkTowns({ towns, places, sites }: Atlas, problems: Problem[]): void {
  const keys = new Set([
    ...places.map(({ id }) => `places/${id}`),
    ...sites.map(({ id }) => `sites/${id}`)
  ]);
  for (const { id, double } of towns) {
    if (double === null || keys.has(double)) continue;
    const expected = `the key of a place or site, or null, got "${double}"`;
    problems.push({ file: fileNames.towns, feature: id, field: 'double', expected });
  }
}

/** The drawn line is the chain of its stations and waypoints, each station known; a place on no road says why. */
export function checkRoutes(atlas: Atlas, problems: Problem[]): void {
  const stations = new Set(
    atlas.routes.flatMap(({ properties }) =>
      properties.via.flatMap((via) => ('place' in via ? [via.place] : []))
    )
  );
  for (const { id, properties } of atlas.places) {
    if (stations.has(id) === (properties.off_road === null)) continue;
    const expected = stations.has(id)
      ? 'null, since a route calls here'
      : 'a route that calls here, or the reason why none does';
    problems.push({ file: fileNames.places, feature: id, field: 'properties.off_road', expected });
  }

  const places = new Map(atlas.places.map((place) => [place.id, place.geometry.coordinates]));
  const file = fileNames.routes;
  for (const { id, geometry, properties } of atlas.routes) {
    const line = geometry.coordinates;
    if (line.length !== properties.via.length) {
      const expected = `one position for each of the ${properties.via.length} stations and waypoints`;
      problems.push({ file, feature: id, field: 'geometry.coordinates', expected });
      continue;
    }
    properties.passages.forEach(({ from, to, days }, i) => {
      if (from !== to && Math.max(from, to) < properties.via.length && days[0] <= days[1]) return;
      const expected = 'two different entries of via, and the fewest days before the most';
      problems.push({ file, feature: id, field: `properties.passages.${i}`, expected });
    });
    properties.via.forEach((via, i) => {
      const position = positionOf(via, places);
      if (!position) {
        const expected = 'the id of a place in places.geojson';
        problems.push({ file, feature: id, field: `properties.via.${i}.place`, expected });
      } else if (!samePosition(position, line[i])) {
        const expected = `the position of its station or waypoint, [${position.join(', ')}]`;
        problems.push({ file, feature: id, field: `geometry.coordinates.${i}`, expected });
      }
    });
  }
}

function positionOf(via: Via, places: Map<string, Position>): Position | undefined {
  return 'place' in via ? places.get(via.place) : via.position;
}

/** Who carried goods: on routes that exist and were in use then, told by cards that exist. */
export function checkCarriers(atlas: Atlas, problems: Problem[]): void {
  const report = (feature: string, field: string, expected: string) =>
    problems.push({ file: fileNames.carriers, feature, field, expected });
  atlas.carriers.forEach((carrier, i) => {
    const { id, routes, see, start, end } = carrier;
    if (atlas.carriers.findIndex((other) => other.id === id) !== i)
      report(id, 'id', 'an id used once');
    if (!datesInOrder(start, end)) return report(id, 'end', `a date not before ${start}`);
    const extent = datedExtent(carrier)!;
    const span = { from: extent.start[0], to: extent.end[1] };
    for (const route of routes) {
      const found = atlas.routes.find(({ id }) => id === route);
      const inUse = found && presence(datedExtent(found.properties)!, span) > 0;
      if (!inUse)
        report(id, 'routes', `a route in use between ${start} and ${end}, got "${route}"`);
    }
    for (const key of see) {
      if (!featureAt(atlas, parseKey(key)))
        report(id, 'see', `a feature of the atlas, got "${key}"`);
    }
  });
}

/** What is counted of a World Heritage property fits the places that carry its number. */
export function checkHeritage({ heritage, places }: Atlas, problems: Problem[]): void {
  for (const [number, property] of Object.entries(heritage)) {
    const problem = (field: string, expected: string) =>
      problems.push({ file: fileNames.heritage, feature: number, field, expected });
    const own = new Map(
      places.flatMap(({ id, properties: { unesco, modern } }) =>
        unesco?.whc === Number(number) ? [[id, modern.countries] as const] : []
      )
    );
    for (const id of [...Object.keys(property.several), ...property.between])
      if (!own.has(id)) problem('several, between', `ids of places of this property, got "${id}"`);
    const counts = Object.values(property.countries);
    const sum = counts.reduce<number>((all, one) => all + (one ?? 1), 0);
    if (counts.includes(null) ? sum > property.components : sum !== property.components)
      problem('countries', `counts that add up to ${property.components}, got ${sum}`);
    for (const [id, countries] of own)
      if (!countries.some((code) => code in property.countries))
        problem('countries', `the country of "${id}", ${countries.join(', ')}`);
  }
}

/** Tells land from water; `near` allows for the coarseness of coast and point, in kilometres. */
export interface Terrain {
  isLand(position: Position, near: number): boolean;
  isWater(position: Position, near: number): boolean;
  /** Whether one of the countries lies at the position or within `near` kilometres of it. */
  inCountries(position: Position, countries: readonly CountryCode[], near: number): boolean;
}

/** Towns and waypoints are right to a few kilometres; harbours stand on the shore itself. */
const coastToleranceKm = 3;

/** Passes lie on borders, and the borders of the check are those of 1:50m. */
const borderToleranceKm = 30;
/** How far out at sea a country's oil field may lie. */
const offshoreKm = 60;

/** Places on islands that the coast of Natural Earth 1:10m leaves out: there it has only water, of no country. */
const islandsLeftOut: ReadonlySet<string> = new Set(['okinoshima']);

/** Towns stand on land and in their country, land roads keep to the land, sea roads to the water. */
export function checkTerrain(atlas: Atlas, terrain: Terrain, problems: Problem[]): void {
  const points = [
    ...atlas.places.map(({ id, geometry, properties: { kind, uncertainty_m, modern } }) => ({
      ...{ file: fileNames.places, id, geometry, kind, uncertainty_m },
      ...{ countries: modern.countries, field: 'properties.modern.countries' }
    })),
    ...atlas.sites.map(({ id, geometry, properties: { kind, uncertainty_m, countries } }) => ({
      ...{ file: fileNames.sites, id, geometry, kind, uncertainty_m },
      ...{ countries, field: 'properties.countries' }
    })),
    ...atlas.points.map(({ id, geometry, properties: { uncertainty_m, countries } }) => ({
      ...{ file: fileNames.points, id, geometry, kind: 'point', uncertainty_m },
      ...{ countries, field: 'properties.countries' }
    }))
  ];
  for (const { file, id, geometry, kind, uncertainty_m, countries, field } of points) {
    if (geometry.type !== 'Point' || islandsLeftOut.has(id)) continue;
    const position = geometry.coordinates;
    // The oil field lies under the sea, all else on land.
    const offshore = kind === 'oil-field';
    const right = offshore
      ? terrain.isWater(position, coastToleranceKm)
      : terrain.isLand(position, coastToleranceKm);
    if (!right) {
      const expected = `a point on ${offshore ? 'water' : 'land'} or within ${coastToleranceKm} km of it (are longitude and latitude swapped?)`;
      problems.push({ file, feature: id, field: 'geometry.coordinates', expected });
    }
    const near = borderToleranceKm + uncertainty_m / 1000 + (offshore ? offshoreKm : 0);
    if (countries.length === 0) {
      problems.push({ file, feature: id, field, expected: 'the country that the point lies in' });
    } else if (!terrain.inCountries(position, countries, near)) {
      const expected = `a point in ${countries.join(' or ')} (are longitude and latitude swapped?)`;
      problems.push({ file, feature: id, field: 'geometry.coordinates', expected });
    }
  }
  for (const route of atlas.routes) checkRouteTerrain(route, terrain, problems);
}

function checkRouteTerrain(
  { id, geometry, properties }: Route,
  terrain: Terrain,
  problems: Problem[]
): void {
  const sea = properties.kind === 'sea';
  geometry.coordinates.forEach((position, i) => {
    // A sea road begins and ends, and calls, at ports: its stations may stand on land.
    if (sea && 'place' in properties.via[i]!) return;
    const right = sea
      ? terrain.isWater(position, coastToleranceKm)
      : terrain.isLand(position, coastToleranceKm);
    if (right) return;
    const expected = `a vertex on ${sea ? 'water' : 'land'}, within ${coastToleranceKm} km of the coast at most`;
    problems.push({
      file: fileNames.routes,
      feature: id,
      field: `geometry.coordinates.${i}`,
      expected
    });
  });
}
