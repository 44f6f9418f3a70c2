import { basePaths, type BasePaths, type Tile } from '$lib/cartography/print/base-paths';
import type { Frame } from '$lib/cartography/print/frame';
import type { PrintSources } from '$lib/cartography/print/printed-map';
import { tilesOf, type TileAddress } from '$lib/cartography/print/tiles';
import { maxTileZoom } from '$lib/domain/camera';
import { askForJson, askHost } from './ask-host';

/** The atlas's features as the map draws them. Rejects where one file cannot be had. */
export async function fetchSources(): Promise<PrintSources> {
  const part = (name: string) => askForJson(`/data/map/${name}.json`);
  const [points, lines, areas, physical] = await Promise.all(
    ['points', 'lines', 'areas', 'physical'].map(part)
  );
  return { points, lines, areas, physical } as PrintSources;
}

const tiles = new Map<string, Promise<ArrayBuffer>>();

function tile(path: string): Promise<ArrayBuffer> {
  if (!tiles.has(path)) {
    const data = askHost(path).then((answer) => answer.arrayBuffer());
    // A tile that failed is asked for again the next time.
    data.catch(() => tiles.delete(path));
    tiles.set(path, data);
  }
  return tiles.get(path)!;
}

/** The finest, and those that a device keeps unasked: of Eurasia, and of the whole world (`tools/offline/kinds.mjs`). */
const zooms = [maxTileZoom, 4, 2];

/**
 * The base map of a frame; each tile is fetched once. Where one cannot be had, as without a network, the whole is drawn
 * from tiles of a lower zoom: a coarse coast is better than none. Rejects where those cannot be had either.
 */
export async function fetchBase(frame: Frame): Promise<BasePaths> {
  let failure: unknown;
  for (const zoom of zooms) {
    try {
      return basePaths(await Promise.all(tilesOf(frame, zoom).map(fetchTile)), frame);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

async function fetchTile(address: TileAddress): Promise<Tile> {
  const { z, x, y } = address;
  return { ...address, data: await tile(`/base/${z}/${x}/${y}.pbf`) };
}
