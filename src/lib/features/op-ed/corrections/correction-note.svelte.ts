/** How long the mouse may be away on its way from the words to their note. */
const graceMs = 250;

let closeLast = () => {};

/**
 * Whether the note of a correction is open: while the mouse is on the words or on the note, or kept open by
 * the keyboard's focus, a click or a tap until it is put away. One note is open at a time.
 */
export class CorrectionNote {
  open = $state(false);
  #kept = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  #show(): void {
    clearTimeout(this.#leaving);
    if (this.open) return;
    closeLast();
    closeLast = () => this.close();
    this.open = true;
  }

  close(): void {
    clearTimeout(this.#leaving);
    this.#kept = false;
    this.open = false;
  }

  keep(): void {
    this.#show();
    this.#kept = true;
  }

  press(): void {
    if (this.#kept) this.close();
    else this.keep();
  }

  /** A finger that enters is about to tap: the tap opens the note. */
  enter({ pointerType }: PointerEvent): void {
    if (pointerType !== 'touch') this.#show();
  }

  leave(): void {
    if (!this.#kept) this.#leaving = setTimeout(() => this.close(), graceMs);
  }
}
