import { error } from '@sveltejs/kit';
import { dictionary } from '$lib/i18n/dictionary';
import { fontFiles, subset } from '$lib/server/fonts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => fontFiles.map((file) => ({ file }));

/** A Japanese face cut down to the characters that the atlas's data and interface use. */
export const GET: RequestHandler = async ({ params }) => {
  const file = fontFiles.find((name) => name === params.file);
  if (!file) error(404);
  return new Response(await subset(file, JSON.stringify(await dictionary('ja'))), {
    headers: { 'content-type': 'font/woff2' }
  });
};
