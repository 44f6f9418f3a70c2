import { error } from '@sveltejs/kit';
import { thingsMap, worksheetMap } from '$lib/features/worksheet/worksheet-map.server';
import { singleLines, staticMap } from '$lib/server/base-map/static-map';
import { iconSprite } from '$lib/server/icon-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const drawings = new Map([
  // The static map's paths, and each of its lines by itself, for those of one year.
  ['plate', staticMap],
  ['plate-lines', singleLines],
  // The signs of lists, cards and the static map.
  ['signs', iconSprite],
  // The outline maps of the worksheet's two sheets.
  ['worksheet', worksheetMap],
  ['worksheet-things', thingsMap]
]);

export const entries: EntryGenerator = () => [...drawings.keys()].map((drawing) => ({ drawing }));

/** A drawing that pages show by its address. */
export const GET: RequestHandler = ({ params }) => {
  const draw = drawings.get(params.drawing);
  if (!draw) error(404);
  return new Response(draw(), { headers: { 'content-type': 'image/svg+xml' } });
};
