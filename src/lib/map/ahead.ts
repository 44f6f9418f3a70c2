import styleSheet from 'maplibre-gl/dist/maplibre-gl.css?url&no-inline';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url&no-inline';
import type { Signs } from '$lib/cartography/signs';
import { ask } from '$lib/host/ask';
import type { MapAddresses } from './options';

export { workerUrl };

/** Asks once; what failed is asked for anew the next time. */
function once<What, Of extends unknown[]>(
  fetchIt: (...of: Of) => Promise<What>
): (...of: Of) => Promise<What> {
  let going: Promise<What> | undefined;
  return (...of) =>
    (going ??= fetchIt(...of).catch((error: unknown) => {
      going = undefined;
      throw error;
    }));
}

/** Reads a file to its end: only then is it at hand when somebody asks for it who would wait without end. */
const reach = async (address: string) => void (await (await ask(address)).arrayBuffer());

const reachWorker = once(() => reach(workerUrl));

const readSigns = once(async (address: string) => (await ask(address)).json() as Promise<Signs>);

/** Puts MapLibre's styles before our own, which may say otherwise. */
const dress = once(async () => {
  await reach(styleSheet);
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styleSheet;
  await new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error("The map's styles cannot be fetched"));
    };
    document.head.prepend(link);
  });
});

/** Has the browser fetch the features that the map will ask for; where one fails, the map will say so. */
function bring({ points, lines, areas, physical }: MapAddresses): void {
  for (const address of [points, lines, areas, physical])
    fetch(address)
      .then((answer) => answer.arrayBuffer())
      .catch(() => {});
}

/**
 * Fetches what MapLibre needs beside its script, so that it comes at the same time: its tools, and the features. Rejects
 * where the tools are not to be had.
 */
export async function fetchAhead(addresses: MapAddresses): Promise<void> {
  bring(addresses);
  await fetchTools(addresses.signs);
}

/**
 * MapLibre's worker, for which it would wait for ever where it cannot be fetched, its styles, which the page itself is
 * painted without, and the map's signs, which it gives. Rejects where one of them is not to be had.
 */
export async function fetchTools(signs: string): Promise<Signs> {
  const [read] = await Promise.all([readSigns(signs), reachWorker(), dress()]);
  return read;
}
