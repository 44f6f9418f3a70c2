import { error } from '@sveltejs/kit';
import { fontFiles, wholeFace } from '$lib/server/fonts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => fontFiles.map((file) => ({ file }));

/** A whole face; of a built site `tools/fonts.mjs` leaves the letters that stand in it. */
export const GET: RequestHandler = ({ params }) => {
  const face = wholeFace(params.file);
  if (!face) error(404);
  return new Response(face, { headers: { 'content-type': 'font/woff2' } });
};
