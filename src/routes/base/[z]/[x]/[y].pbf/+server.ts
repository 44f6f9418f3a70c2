import { allTiles, baseTile } from '$lib/server/base-map/base-map';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  allTiles().map(({ z, x, y }) => ({ z: String(z), x: String(x), y: String(y) }));

/** One tile of the base map, as a Mapbox Vector Tile. */
export const GET: RequestHandler = async ({ params }) => {
  const tile = await baseTile(Number(params.z), Number(params.x), Number(params.y));
  return new Response(tile as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': 'application/x-protobuf' }
  });
};
