import { Popup, type Map as MapLibreMap } from 'maplibre-gl';
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
      // The map makes room on the right of the feature; the card never covers what it speaks of.
      anchor: 'left',
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
