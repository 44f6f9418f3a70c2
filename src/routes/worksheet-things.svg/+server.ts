import { thingsMap } from '$lib/features/worksheet/worksheet-map.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The outline map of the worksheet's second sheet. */
export const GET: RequestHandler = () =>
  new Response(thingsMap(), { headers: { 'content-type': 'image/svg+xml' } });
