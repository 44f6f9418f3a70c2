import type { TimeSteering } from './time-steering.svelte';

/** How long a phase stands while the phases are played, in milliseconds: long enough to read its sentence. */
const each = 7000;

/** Plays the phases one after the other, from where the time stands; ends after the last. */
export class TimePlaying {
  #steering: TimeSteering;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Whether it is the playing itself that chooses other years. */
  #own = false;
  on = $state(false);

  constructor(steering: TimeSteering) {
    this.#steering = steering;
  }

  toggle(): void {
    if (this.on) return this.stop();
    this.on = true;
    // After the last phase it begins again.
    if (!this.#goOn()) this.#by(() => this.#steering.choose(undefined));
    this.#timer = setInterval(() => {
      if (!this.#goOn()) this.stop();
    }, each);
  }

  /** The reader has chosen other years. */
  interrupt(): void {
    if (!this.#own) this.stop();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.on = false;
  }

  #goOn(): boolean {
    if (!this.#steering.beside(1)) return false;
    this.#by(() => this.#steering.go(1));
    return true;
  }

  #by(choose: () => void): void {
    this.#own = true;
    choose();
    this.#own = false;
  }
}
