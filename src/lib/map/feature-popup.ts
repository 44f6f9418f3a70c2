import { Popup, type Map as MapLibreMap, type PositionAnchor } from 'maplibre-gl';
import type { Position } from '$lib/domain/geometry';

/**
 * MapLibre's popup as a bare frame: it keeps its place beside the feature; role, name, Escape and
 * focus belong to the node that Svelte renders into it.
 */
export class FeaturePopup {
  #popup: Popup;

  constructor(map: MapLibreMap, content: HTMLElement, at: Position) {
    this.#popup = new Popup({
      closeButton: false,
      closeOnClick: false,
      focusAfterOpen: false,
      maxWidth: 'none',
      anchor: anchorAt(map, at),
      offset: 18
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
 * The card stands on the right of the feature, where the map makes room, and never covers what it speaks of;
 * near the upper or the lower edge it hangs down or stands up from it.
 */
function anchorAt(map: MapLibreMap, at: Position): PositionAnchor {
  const share = map.project(at).y / map.getContainer().clientHeight;
  if (share < 0.36) return 'top-left';
  return share > 0.64 ? 'bottom-left' : 'left';
}
