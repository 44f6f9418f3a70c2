import { error } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlas, geoFolder } from '$lib/server/geo-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const files = ['sites.geojson', 'places.geojson', 'routes.geojson'];

export const entries: EntryGenerator = () => files.map((file) => ({ file }));

/** The data as it stands in `geo/`, once it has been checked. */
export const GET: RequestHandler = ({ params }) => {
  if (!files.includes(params.file)) error(404);
  atlas();
  const body = readFileSync(join(geoFolder, params.file), 'utf8');
  return new Response(body, { headers: { 'content-type': 'application/geo+json; charset=utf-8' } });
};
