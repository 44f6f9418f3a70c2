import { staticMapRelief } from '$lib/server/base-map/static-map';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The relief of the static map. */
export const GET: RequestHandler = async () =>
  new Response(await staticMapRelief(), { headers: { 'content-type': 'image/webp' } });
