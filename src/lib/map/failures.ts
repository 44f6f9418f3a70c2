import type { Map as MapLibreMap } from 'maplibre-gl';

/** What the atlas's own features stand on. */
const basemapSources: ReadonlySet<string> = new Set(['base', 'relief', 'relief-world', 'streets']);

/** After so many seconds without a word of a map that has not stood, the reader is told that it keeps them waiting. */
export const slowAfter = 8;
/** A worker that has died says nothing: after so many seconds without a word the map is not waited for any more. */
export const silence = 20;

/**
 * Tells what of the map cannot be had. A missing source of ours leaves a map without what it is for, as long as it
 * has not stood; a tile that fails leaves a gap, and so does whatever fails later.
 */
export function watchFailures(
  map: Pick<MapLibreMap, 'on' | 'areTilesLoaded'>,
  told: { ready: () => boolean; onFailed: () => void; onGap: () => void; onSlow: () => void }
): void {
  // Requests of a map that has gone may still come to nothing.
  let gone = false;
  map.on('remove', () => (gone = true));
  map.on('error', (event) => {
    const { sourceId } = event as { sourceId?: string };
    if (gone || !sourceId) return;
    if (told.ready() || basemapSources.has(sourceId)) told.onGap();
    else told.onFailed();
  });

  // Seconds are counted one by one: a machine that is busy, or does not show the page, is not silent.
  let seconds = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  function rest(): void {
    clearInterval(timer);
    timer = undefined;
  }
  function count(): void {
    if (document.visibilityState === 'hidden') return;
    seconds += 1;
    if (seconds === slowAfter && !told.ready()) told.onSlow();
    if (seconds < silence) return;
    rest();
    if (!told.ready()) told.onFailed();
    else if (!map.areTilesLoaded()) told.onGap();
  }
  function hear(): void {
    seconds = 0;
    timer ??= setInterval(count, 1000);
  }
  for (const word of ['dataloading', 'data', 'render'] as const) map.on(word, hear);
  for (const end of ['idle', 'remove'] as const) map.on(end, rest);
}

/**
 * Tells of a lost picture before MapLibre hears of it, which then is whole when it is removed: a style that it takes down
 * for a lost context stays on the list of those who wait for a plugin, with map, canvas and context (seen in 6.17). No new
 * context is asked for in the old one's place; a new map makes its own.
 */
export function watchLoss(container: HTMLElement, onLost: () => void): void {
  const tell = (event: Event) => {
    event.stopPropagation();
    onLost();
  };
  container.addEventListener('webglcontextlost', tell, { capture: true, once: true });
}
