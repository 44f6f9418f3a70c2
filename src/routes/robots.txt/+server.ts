import { resolve } from '$app/paths';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = ({ url }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${url.origin}${resolve('/sitemap.xml')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' }
  });
