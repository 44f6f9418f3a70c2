import type { TimeSteering } from './time-steering.svelte';

/** How long a phase stands while the phases are played, in milliseconds: long enough to read its sentence. */
const each = 7000;

/** Plays the phases one after the other, from where the time stands; ends after the last. */
export class TimePlaying {
  #steering: TimeSteering;
  #timer: ReturnType<typeof setInterval> | undefined;
  on = $state(false);

  constructor(steering: TimeSteering) {
    this.#steering = steering;
  }

  toggle(): void {
    if (this.on) return this.stop();
    this.on = true;
    // After the last phase it begins again.
    if (this.#steering.beside(1)) this.#steering.go(1);
    else this.#steering.choose(undefined);
    this.#timer = setInterval(() => {
      if (this.#steering.beside(1)) this.#steering.go(1);
      else this.stop();
    }, each);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.on = false;
  }
}
