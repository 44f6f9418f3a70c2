import { json } from '@sveltejs/kit';
import { facets, seenNames } from '$lib/server/facets';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What the filters ask of each feature; asked for when one is set or their panel is opened. */
export const GET: RequestHandler = () => json({ facets: facets(), seen: seenNames() });
