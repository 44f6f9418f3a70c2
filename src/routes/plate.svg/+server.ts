import { staticMap } from '$lib/server/base-map/static-map';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The paths of the static map. */
export const GET: RequestHandler = () =>
  new Response(staticMap(), { headers: { 'content-type': 'image/svg+xml' } });
