import { error } from '@sveltejs/kit';
import { iconFiles, iconPng } from '$lib/server/icon-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => iconFiles.map((file) => ({ file }));

/** The atlas's mark in the sizes that home screens ask for. */
export const GET: RequestHandler = ({ params }) => {
  const png = iconPng(params.file);
  if (!png) error(404);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
