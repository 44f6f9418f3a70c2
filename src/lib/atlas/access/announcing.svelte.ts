import type { AtlasContext } from '../context';
import { countShown } from '../map-description';

/** How long the reader must have changed nothing until it is said, in milliseconds: not each step of a thumb. */
const restMs = 900;

/**
 * Says once what the map shows after layers, years or filters have changed. What is opened the page's own title
 * says; beside a text its toolbar does. Create while a component is set up.
 */
export class Announcing {
  said = $state('');

  constructor(atlas: AtlasContext) {
    let before: string | undefined;
    $effect(() => {
      const text = countShown(atlas);
      const quiet = before === undefined || before === text || atlas.view.scene !== undefined;
      if (quiet) {
        before = text;
        return;
      }
      const timer = setTimeout(() => {
        before = text;
        this.said = text;
      }, restMs);
      return () => clearTimeout(timer);
    });
  }
}
