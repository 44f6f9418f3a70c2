import type { Address } from './address.svelte';
import { parseTextMode, type TextMode } from './text-modes';

/** How the reader wants the op-ed: as the address says, else as chosen last time, else both. */
export class TextModeSetting {
  #address: Address;
  #remembered = $state<TextMode>();

  constructor(address: Address) {
    this.#address = address;
  }

  readonly mode: TextMode = $derived.by(() => this.#address.textMode ?? this.#remembered ?? 'both');

  /** Call in the browser. */
  recall(): void {
    try {
      this.#remembered = parseTextMode(localStorage.getItem('text'));
    } catch {
      // Storage may be refused; the address and the default hold.
    }
  }

  choose(mode: TextMode): void {
    this.#remembered = mode;
    try {
      localStorage.setItem('text', mode);
    } catch {
      // Storage may be refused; the choice then lasts as long as the page.
    }
    void this.#address.setTextMode(mode);
  }
}
