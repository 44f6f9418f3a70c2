import { themes } from '$lib/cartography/palette';
import { platePart, plateParts } from '$lib/server/plate';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const drawings = plateParts.flatMap((part) =>
  themes.map((theme) => ({ file: `${part}-${theme}.svg`, part, theme }))
);

export const entries: EntryGenerator = () => drawings.map(({ file }) => ({ file }));

/** A part of the drawn map in the colours of a theme. */
export const GET: RequestHandler = ({ params }) => {
  const drawing = drawings.find(({ file }) => file === params.file);
  if (!drawing) error(404);
  return new Response(platePart(drawing.part, drawing.theme), { headers: { 'content-type': 'image/svg+xml' } });
};
