import { on } from 'svelte/events';

/** What the browser is told of a field once there is something to find with it. */
const attributes = {
  'aria-autocomplete': 'list',
  autocapitalize: 'off',
  autocomplete: 'off',
  enterkeyhint: 'search',
  inputmode: 'search',
  spellcheck: 'false'
};

/** How a field of its kind differs. */
interface ComboboxField {
  /** What stands in the field. */
  text: () => string;
  /** Whether the field's list opens when the reader turns to it, or only when they click or type. */
  opensOnFocus: boolean;
  close: () => void;
  /** What Escape does where nothing is open; false where it is for what lies below. */
  clear: () => boolean;
}

/** What is typed into a combobox's field, whether its list is shown, and which of its options the arrow keys have marked. */
export class Combobox {
  query = $state('');
  open = $state(false);
  /** While a page is changed for another: the focus then moves by itself. */
  resting = false;
  readonly #ids: () => readonly string[];
  #marked = $state<string>();

  /** @param ids of the options' elements, in their order */
  constructor(ids: () => readonly string[]) {
    this.#ids = ids;
  }

  readonly activeId: string | undefined = $derived.by(() =>
    this.#ids().find((id) => id === this.#marked)
  );

  /** Marks the option so many further on, around the ends; before the first and after the last none is marked. */
  step(by: number): void {
    const ids: (string | undefined)[] = [undefined, ...this.#ids()];
    const at = ids.indexOf(this.activeId);
    this.#marked = ids[(at + by + ids.length) % ids.length];
  }

  unmark(): void {
    this.#marked = undefined;
  }

  /**
   * Makes a combobox of a field: arrows mark, Enter opens, Escape closes and then empties. The field stands in the
   * page before, so that words typed into it early are not lost. Call when mounted; returns what undoes it.
   */
  attach(input: HTMLInputElement, { text, opensOnFocus, close, clear }: ComboboxField): () => void {
    /** Chooses what is marked, or the first of what was found. */
    const enter = () => {
      const id = this.activeId ?? (this.query.trim() === '' ? undefined : this.#ids()[0]);
      if (this.open && id) document.getElementById(id)?.click();
      return true;
    };
    const step = (by: number) => {
      if (this.open) this.step(by);
      else this.open = true;
      return true;
    };
    const escape = () => {
      if (!this.open) return clear();
      close();
      return true;
    };
    const keys: Record<string, () => boolean> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: enter,
      Escape: escape
    };

    const onkeydown = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isComposing(event)) {
        // The key is the input method's alone: below the field it would close a card.
        event.stopPropagation();
        return;
      }
      if (!act()) return;
      event.preventDefault();
      event.stopPropagation();
    };

    const read = () => {
      if (this.query !== input.value) this.unmark();
      this.query = input.value;
      this.open = true;
    };

    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    if (opensOnFocus && document.activeElement === input) read();
    const undo = [
      on(input, 'keydown', onkeydown),
      on(input, 'input', read),
      on(input, 'focus', () => {
        if (opensOnFocus && !this.resting) read();
      }),
      on(input, 'click', () => {
        if (opensOnFocus) read();
        else this.open = true;
      })
    ];

    $effect(() => {
      const now = text();
      if (input.value !== now) input.value = now;
    });
    $effect(() => {
      const expanded = this.open && this.#ids().length > 0;
      input.setAttribute('aria-expanded', String(expanded));
      const active = expanded ? this.activeId : undefined;
      if (active) input.setAttribute('aria-activedescendant', active);
      else input.removeAttribute('aria-activedescendant');
      input.parentElement?.classList.toggle('open', this.open);
    });
    return () => undo.forEach((off) => off());
  }
}

/** The key that WebKit gives to what belongs to an input method, the confirming key after `compositionend` among it. */
const processed = 229;

/** Whether a key belongs to an input method that turns kana into characters, or sounds into letters. */
export function isComposing(event: KeyboardEvent): boolean {
  // Deprecated, and nothing else tells that key from one of the reader's.
  return event.isComposing || event.keyCode === processed;
}
