import styleSheet from 'maplibre-gl/dist/maplibre-gl.css?url&no-inline';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url&no-inline';
import type { MapAddresses } from './options';

export { workerUrl };

/** Asks once; what failed is asked for anew the next time. */
function once(ask: () => Promise<void>): () => Promise<void> {
  let going: Promise<void> | undefined;
  return () =>
    (going ??= ask().catch((error: unknown) => {
      going = undefined;
      throw error;
    }));
}

/** Reads the worker to its end: only then is it at hand when MapLibre asks for it. */
const reachWorker = once(async () => {
  const answer = await fetch(workerUrl);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`The map's worker answered ${answer.status}`);
});

/** Puts MapLibre's styles before our own, which may say otherwise. */
const dress = once(() => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styleSheet;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error("The map's styles cannot be fetched"));
    };
    document.head.prepend(link);
  });
});

/** Has the browser fetch the features and signs that the map will ask for; where one fails, the map will say so. */
function bring({ points, lines, areas, physical, signs }: MapAddresses): void {
  for (const address of [points, lines, areas, physical, signs])
    fetch(address)
      .then((answer) => answer.arrayBuffer())
      .catch(() => {});
}

/**
 * Fetches what MapLibre needs beside its script, so that it comes at the same time: its worker, for which it would wait
 * for ever where it cannot be fetched, its styles, which the page itself is painted without, and the features. Rejects
 * where worker or styles are not to be had.
 */
export async function fetchAhead(addresses: MapAddresses): Promise<void> {
  bring(addresses);
  await fetchTools();
}

/** The same without the features. */
export async function fetchTools(): Promise<void> {
  await Promise.all([reachWorker(), dress()]);
}
