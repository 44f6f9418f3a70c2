import { licenceTexts } from '$lib/features/about/software.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
  new Response(licenceTexts(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
