import { keyOf } from '$lib/domain/selection';
import type { AtlasContext } from '$lib/state/context';
import { countShown } from '$lib/state/map-description';

/** How long the reader must have changed nothing until it is said, in milliseconds: not each step of a thumb. */
const restMs = 900;

/**
 * Says once what the map shows after the reader has changed layers, years or filters. What comes with another
 * language or with what is opened the page's own title says; beside a text its toolbar does; that nothing is switched
 * on the switches say. Create while a component is set up.
 */
export class Announcer {
  said = $state('');

  constructor(atlas: AtlasContext) {
    const { address, view } = atlas;
    let where: string | undefined;
    let before = '';
    let asked = '';
    let quiet = true;
    $effect(() => {
      const text = countShown(atlas);
      const { language, selection } = address;
      const now = `${language} ${selection && keyOf(selection)}`;
      quiet ||= now !== where || view.scene !== undefined || address.layers.size === 0;
      where = now;
      const timer = setTimeout(() => {
        // What is shown changes also as filters of the address come to be known: the reader did nothing.
        if (!quiet && text !== before && address.search !== asked) this.said = text;
        before = text;
        asked = address.search;
        quiet = false;
      }, restMs);
      return () => clearTimeout(timer);
    });
  }
}
