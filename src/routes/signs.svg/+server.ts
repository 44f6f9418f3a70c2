import { iconSprite } from '$lib/server/icon-files';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The signs of lists, cards and the static map. */
export const GET: RequestHandler = () =>
  new Response(iconSprite(), { headers: { 'content-type': 'image/svg+xml' } });
