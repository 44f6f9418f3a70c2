import { plate } from '$lib/server/plate';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The paths of the drawn map. */
export const GET: RequestHandler = () =>
  new Response(plate(), { headers: { 'content-type': 'image/svg+xml' } });
