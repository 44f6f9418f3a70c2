import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapSources } from '../../src/lib/cartography/map-features';
import { parseAtlas } from '../../src/lib/validation/parse-atlas';
import type { Position } from '../../src/lib/domain/geometry/geometry';
import type { Route } from '../../src/lib/domain/route';
import type { Site } from '../../src/lib/domain/site';
import { geoFolder, readGeo } from '../../src/lib/server/geo-files';
import { folderOf } from './sizes-of-scale.mjs';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const round = (degrees: number) => Number(degrees.toFixed(4));

/** Sites like ours, scattered over the view that the map opens with. */
function moreSites(ours: Site[], count: number, next: () => number): Site[] {
  const points = ours.filter(({ geometry }) => geometry.type === 'Point');
  return Array.from({ length: count }, (_, i) => {
    const { id, properties, ...rest } = points[i % points.length]!;
    const coordinates: Position = [round(30 + next() * 108), round(10 + next() * 46)];
    return {
      ...rest,
      id: `${id}-${i}`,
      geometry: { type: 'Point', coordinates },
      properties: { ...properties, label_position: null }
    };
  });
}

/** Routes like ours, each moved somewhere else: they keep their shape, and their stations are waypoints. */
function moreRoutes(ours: Route[], count: number, next: () => number): Route[] {
  return Array.from({ length: count }, (_, i) => {
    const { id, geometry, properties, ...rest } = ours[i % ours.length]!;
    const [x, y] = geometry.coordinates[0]!;
    const [east, north] = [(30 + next() * 108 - x) / 2, (10 + next() * 46 - y) / 4];
    const line = geometry.coordinates.map(([lon, lat]): Position => [
      Math.min(179, round(lon + east)),
      round(lat + north)
    ]);
    return {
      ...rest,
      id: `${id}-${i}`,
      geometry: { ...geometry, coordinates: line },
      properties: { ...properties, via: line.map((position) => ({ position, why: 'generated' })) }
    };
  });
}

/** What the way from files to sources took, in milliseconds. */
interface Pipeline {
  parsed: number;
  drawn: number;
}

/**
 * Writes a `geo/` with so many sites and routes more, and puts it through the build's own way: read, parsed, cross-checked,
 * made into the map's sources, which the bench's server then sends. Only the coast is not asked, for points are scattered
 * over the sea as well; and no pages are made of them, which for 10,000 sites in four languages would take an hour.
 * The same counts give the same features.
 */
export function generate(sites: number, routes: number): Pipeline {
  const folder = join(folderOf(sites), 'geo');
  rmSync(folderOf(sites), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(geoFolder, folder, { recursive: true });
  const next = random(sites);
  const enlarge = <T>(file: string, more: (ours: T[]) => T[]) => {
    const whole = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { features: T[] };
    const features = [...whole.features, ...more(whole.features)];
    writeFileSync(join(folder, file), JSON.stringify({ ...whole, features }));
  };
  enlarge<Site>('sites.geojson', (ours) => moreSites(ours, sites, next));
  enlarge<Route>('routes.geojson', (ours) => moreRoutes(ours, routes, next));
  const began = performance.now();
  const atlas = parseAtlas(readGeo(folder));
  const parsed = performance.now();
  const sources = mapSources(atlas);
  for (const [part, source] of Object.entries(sources)) {
    writeFileSync(join(folderOf(sites), `${part}.json`), JSON.stringify(source));
  }
  rmSync(folder, { recursive: true });
  return { parsed: parsed - began, drawn: performance.now() - parsed };
}
