import { singleLines } from '$lib/server/base-map/static-map';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Each line of the static map by itself, for those of one year. */
export const GET: RequestHandler = () =>
  new Response(singleLines(), { headers: { 'content-type': 'image/svg+xml' } });
