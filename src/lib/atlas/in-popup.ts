import type { Attachment } from 'svelte/attachments';
import type { Position } from '$lib/domain/geometry';
import type { AtlasMap } from '$lib/map/options';

/**
 * Lends a node to a popup of the map while there is a map and a place; without, it stays where the page has
 * it. The node goes home before Svelte takes it down.
 */
export function inPopup(
  map: AtlasMap | undefined,
  at: Position | undefined
): Attachment<HTMLElement> {
  return (node) => {
    const home = node.parentElement;
    if (!map || !at || !home) return;
    const close = map.popup(node, at);
    return () => {
      close();
      home.append(node);
    };
  };
}
