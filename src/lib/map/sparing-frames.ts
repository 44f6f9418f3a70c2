import type { Map as MapLibreMap } from 'maplibre-gl';

/** Milliseconds between two frames that nobody sees. */
const pause = 80;

/**
 * Draws `map` at most some twelve times a second, until what is returned is called. Before its first idle
 * moment the map lies hidden behind the drawn one, yet MapLibre draws it anew for each tile, source and font
 * that comes in: where WebGL is drawn in software, that is a third of the wait for it.
 */
export function drawSparingly(map: MapLibreMap): () => void {
  const draw = map.triggerRepaint.bind(map);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  map.triggerRepaint = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      draw();
    }, pause);
  };
  return () => {
    map.triggerRepaint = draw;
  };
}
