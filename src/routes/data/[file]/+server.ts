import { error } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileNames } from '$lib/domain/atlas-data';
import { atlas, geoFolder } from '$lib/server/geo-files';
import { withYears } from '$lib/server/published-geojson';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const geoJson = 'application/geo+json; charset=utf-8';
const files = new Map([
  ['sites.geojson', { path: fileNames.sites, type: geoJson }],
  ['places.geojson', { path: fileNames.places, type: geoJson }],
  ['routes.geojson', { path: fileNames.routes, type: geoJson }],
  ['op-ed.ru.txt', { path: fileNames.received, type: 'text/plain; charset=utf-8' }]
]);

export const entries: EntryGenerator = () => [...files.keys()].map((file) => ({ file }));

/** The data of `geo/`, once it has been checked; its features with their dates as years too. */
export const GET: RequestHandler = ({ params }) => {
  const file = files.get(params.file);
  if (!file) error(404);
  atlas();
  const text = readFileSync(join(geoFolder, file.path), 'utf8');
  const body = file.type === geoJson ? withYears(text) : text;
  return new Response(body, { headers: { 'content-type': file.type } });
};
