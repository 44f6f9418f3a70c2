import { Popup, type Map as MapLibreMap, type PositionAnchor } from 'maplibre-gl';
import type { Size } from '$lib/cartography/card-placement';
import type { Position } from '$lib/domain/geometry/geometry';

/** Between a spot and what stands beside it, in CSS pixels. */
const gap = 18;

/**
 * MapLibre's popup as a bare frame: it keeps its place beside the spot; role, name, Escape and
 * focus belong to the node that Svelte renders into it.
 */
export class FeaturePopup {
  #popup: Popup;

  constructor(map: MapLibreMap, content: HTMLElement, at: Position) {
    const { x, y } = map.project(at);
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const { offsetWidth, offsetHeight } = content;
    const size = { width: offsetWidth, height: offsetHeight };
    this.#popup = new Popup({
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
  }

  remove(): void {
    this.#popup.remove();
  }
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
