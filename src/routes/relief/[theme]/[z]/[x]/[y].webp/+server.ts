import { error } from '@sveltejs/kit';
import { themes } from '$lib/cartography/palette';
import { reliefTiles } from '$lib/cartography/relief';
import { reliefTile } from '$lib/server/base-map/relief';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  themes.flatMap((theme) =>
    reliefTiles().map(({ z, x, y }) => ({ theme, z: `${z}`, x: `${x}`, y: `${y}` }))
  );

/** One tile of the relief, in the colours of a theme. */
export const GET: RequestHandler = async ({ params }) => {
  const theme = themes.find((name) => name === params.theme);
  if (!theme) error(404);
  const tile = { z: Number(params.z), x: Number(params.x), y: Number(params.y) };
  return new Response(await reliefTile(theme, tile), { headers: { 'content-type': 'image/webp' } });
};
