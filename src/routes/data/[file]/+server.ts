import { error } from '@sveltejs/kit';
import { downloads } from '../downloads';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => downloads.map(({ file }) => ({ file }));

/** The data as files that others take; `/{lang}/data/` explains them. */
export const GET: RequestHandler = async ({ params, url: { origin } }) => {
  const download = downloads.find(({ file }) => file === params.file);
  if (!download) error(404);
  const body = await download.make(origin);
  return new Response(body, { headers: { 'content-type': download.type } });
};
