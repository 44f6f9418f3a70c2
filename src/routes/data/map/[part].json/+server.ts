import { json } from '@sveltejs/kit';
import { mapSources } from '$lib/cartography/map-features';
import { atlas } from '$lib/server/geo-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const parts = ['points', 'lines', 'areas', 'physical'] as const;

export const entries: EntryGenerator = () => parts.map((part) => ({ part }));

/** The features as the map's sources take them. */
export const GET: RequestHandler = ({ params }) =>
  json(mapSources(atlas())[params.part as (typeof parts)[number]]);
