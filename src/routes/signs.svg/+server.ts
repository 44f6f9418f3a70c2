import { signsFile } from '$lib/server/signs';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The signs of lists, cards and the drawn map. */
export const GET: RequestHandler = () =>
  new Response(signsFile(), { headers: { 'content-type': 'image/svg+xml' } });
