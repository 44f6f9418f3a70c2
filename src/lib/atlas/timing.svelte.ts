import type { AtlasContext } from './context';
import { TimeBringing } from './time-bringing.svelte';
import { TimePlaying } from './time-playing.svelte';
import { TimeSteering } from './time-steering.svelte';

/** What the parts of the timeline share. */
export class Timing {
  readonly steering: TimeSteering;
  readonly playing: TimePlaying;
  readonly bringing: TimeBringing;

  constructor(atlas: AtlasContext) {
    this.bringing = new TimeBringing(atlas);
    this.steering = new TimeSteering(atlas, () => {
      this.bringing.forget();
      this.playing.interrupt();
    });
    this.playing = new TimePlaying(this.steering);
  }

  /** Call when the timeline goes away. */
  stop(): void {
    this.playing.stop();
    this.steering.stop();
  }
}
