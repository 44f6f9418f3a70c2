import { worksheetMap } from '$lib/features/worksheet/worksheet-map.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The outline map of the worksheet. */
export const GET: RequestHandler = () =>
  new Response(worksheetMap(), { headers: { 'content-type': 'image/svg+xml' } });
