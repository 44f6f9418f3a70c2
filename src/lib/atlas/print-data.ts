import { basePaths, type BasePaths, type Tile } from '$lib/cartography/print/base-paths';
import type { Frame } from '$lib/cartography/print/frame';
import type { PrintSources } from '$lib/cartography/print/printed-map';
import { tilesOf } from '$lib/cartography/print/tiles';
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

/** The base map of a frame; each tile is fetched once. Rejects where one cannot be had. */
export async function fetchBase(frame: Frame): Promise<BasePaths> {
  const wanted = tilesOf(frame).map(async (address): Promise<Tile> => {
    const { z, x, y } = address;
    return { ...address, data: await tile(`/base/${z}/${x}/${y}.pbf`) };
  });
  return basePaths(await Promise.all(wanted), frame);
}
