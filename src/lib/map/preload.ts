import styleSheet from 'maplibre-gl/dist/maplibre-gl.css?url&no-inline';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url&no-inline';
import { base } from '$app/paths';
import type { Icons } from '$lib/cartography/icons';
import type { StyleAddresses } from '$lib/cartography/style';
import { fetchWithStallTimeout } from '$lib/http/fetch';

export { workerUrl };

/**
 * The style's addresses but for the fonts' own; `fonts` is where those lie that are cut at build, ends in a slash; `icons`
 * is the file of the icons' marks.
 */
type MapAddresses = Omit<StyleAddresses, 'fontFaces' | 'maxTileZoom'> & {
  fonts: string;
  icons: string;
};

/** Where the map's data lies, whole addresses: MapLibre's worker knows of no page. */
export function mapAddresses(): MapAddresses {
  const absolute = (path: string) => location.origin + base + path;
  return {
    baseTiles: absolute('/base/{z}/{x}/{y}.pbf'),
    relief: absolute('/relief/{theme}/{z}/{x}/{y}.webp'),
    points: absolute('/data/map/points.json'),
    lines: absolute('/data/map/lines.json'),
    areas: absolute('/data/map/areas.json'),
    physical: absolute('/data/map/physical.json'),
    icons: absolute('/data/map/signs.json'),
    fonts: absolute('/fonts/'),
    streets: __STREETS__ && `pmtiles://${new URL(__STREETS__, location.href).href}/{z}/{x}/{y}`
  };
}

/** Asks once; what failed is asked for anew the next time. */
function untilItFails<What>(fetchIt: () => Promise<What>): () => Promise<What> {
  let going: Promise<What> | undefined;
  return () =>
    (going ??= fetchIt().catch((error: unknown) => {
      going = undefined;
      throw error;
    }));
}

/** Reads a file to its end: only then is it at hand when somebody asks for it who would wait without end. */
const readWhole = async (address: string) =>
  void (await (await fetchWithStallTimeout(address)).arrayBuffer());

const reachWorker = untilItFails(() => readWhole(workerUrl));

const readIcons = untilItFails(
  async () => (await fetchWithStallTimeout(mapAddresses().icons)).json() as Promise<Icons>
);

/** Puts MapLibre's styles before our own, which may say otherwise. */
const addStylesheet = untilItFails(async () => {
  await readWhole(styleSheet);
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styleSheet;
  await new Promise<void>((resolve, reject) => {
    // The script of app.html listens to slow styles, too.
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error("The map's styles cannot be fetched"));
    });
    document.head.prepend(link);
  });
});

/** Has the browser fetch the features that the map will ask for; where one fails, the map will say so. */
function prefetch(): void {
  const { points, lines, areas, physical } = mapAddresses();
  for (const address of [points, lines, areas, physical])
    fetch(address)
      .then((answer) => answer.arrayBuffer())
      .catch(() => {});
}

/**
 * Fetches what MapLibre needs beside its script: its tools, so that they come with it, and then the features, while it is
 * compiled. All share one line, and a slow one would bring the script last. Rejects where the tools are not to be had.
 */
export async function preload(): Promise<void> {
  await preloadTools();
  prefetch();
}

/**
 * MapLibre's worker, for which it would wait for ever where it cannot be fetched, its styles, which the page itself is
 * painted without, and the map's icons, which it gives. Rejects where one of them is not to be had.
 */
export async function preloadTools(): Promise<Icons> {
  const [read] = await Promise.all([readIcons(), reachWorker(), addStylesheet()]);
  return read;
}
