import { Popup, type Map as MapLibreMap, type PositionAnchor } from 'maplibre-gl';
import type { Size } from '$lib/cartography/card-placement';
import type { Position } from '$lib/domain/geometry/geometry';

/** Between a spot and what stands beside it, in CSS pixels. */
const gap = 18;

/**
 * Shows `content` beside `at` in MapLibre's popup, a bare frame that keeps its place beside the spot; role, name, Escape
 * and focus belong to the node that Svelte renders into it. Returns what takes it away again.
 */
export function showPopup(map: MapLibreMap, content: HTMLElement, at: Position): () => void {
  const { x, y } = map.project(at);
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const size = { width: content.offsetWidth, height: content.offsetHeight };
  const popup = new Popup({
    closeButton: false,
    closeOnClick: false,
    focusAfterOpen: false,
    maxWidth: 'none',
    anchor: anchorBeside([x, y], size, { width, height }),
    offset: gap
  })
    .setLngLat(at)
    .setDOMContent(content)
    .addTo(map);
  return () => void popup.remove();
}

/**
 * On the right of the spot where there is room, else on the left; near the upper or the lower edge it hangs down or
 * stands up from it.
 */
function anchorBeside([x, y]: Position, { width, height }: Size, map: Size): PositionAnchor {
  const side = x + gap + width <= map.width ? 'left' : 'right';
  if (y < height / 2) return `top-${side}`;
  return y + height / 2 > map.height ? `bottom-${side}` : side;
}
