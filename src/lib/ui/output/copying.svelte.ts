/** Copies a text, and says what came of it until the text is another; where the browser refuses, the text is selected in its field for the reader to copy. */
export class Copying {
  #text: () => string;
  #last = $state.raw<{ text: string; came: 'copied' | 'refused' }>();

  /** `text` gives what the field holds now. */
  constructor(text: () => string) {
    this.#text = text;
  }

  readonly state: 'idle' | 'copied' | 'refused' = $derived.by(() =>
    this.#last?.text === this.#text() ? this.#last.came : 'idle'
  );

  async copy(field: HTMLTextAreaElement): Promise<void> {
    const text = this.#text();
    // A second copy is to be announced again.
    this.#last = undefined;
    try {
      await navigator.clipboard.writeText(field.value);
      this.#last = { text, came: 'copied' };
    } catch {
      field.focus();
      field.select();
      this.#last = { text, came: 'refused' };
    }
  }
}
