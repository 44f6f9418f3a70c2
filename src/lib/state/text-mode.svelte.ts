import { type UrlState, parseTextMode, type TextMode } from './url-state.svelte';

/** How the reader wants the op-ed: as the address says, else as chosen last time, else in the reader's language. */
export class TextModeSetting {
  #address: UrlState;
  #remembered = $state<TextMode>();

  constructor(address: UrlState) {
    this.#address = address;
  }

  readonly mode: TextMode = $derived.by(
    () => this.#address.textMode ?? this.#remembered ?? 'translation'
  );

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
