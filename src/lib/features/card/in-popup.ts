import type { Attachment } from 'svelte/attachments';
import type { Position } from '$lib/domain/geometry/geometry';
import type { AtlasMap } from '$lib/map/atlas-map';

/**
 * Lends a node to a popup of the map while there is a map and a place; without, it stays where the page has
 * it. The node goes home before Svelte takes it down.
 */
export function inPopup(
  map: Pick<AtlasMap, 'popup'> | undefined,
  at: Position | undefined
): Attachment<HTMLElement> {
  return (node) => {
    const home = node.parentElement;
    if (!map || !at || !home) return;
    const close = withFocus(node, () => map.popup(node, at));
    return () =>
      withFocus(node, () => {
        close();
        home.append(node);
      });
  };
}

/** Moves a node to another place of the page, which would take the focus from what is in it. */
function withFocus<T>(node: HTMLElement, move: () => T): T {
  const held = document.activeElement;
  const result = move();
  if (held instanceof HTMLElement && node.contains(held)) held.focus({ preventScroll: true });
  return result;
}
