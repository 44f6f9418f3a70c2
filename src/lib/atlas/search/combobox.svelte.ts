import { on } from 'svelte/events';
import type { Finder } from './finder.svelte';
import type { SearchBox } from './search-box.svelte';

/** What the browser is told of the field once there is something to find with it. */
const attributes = {
  'aria-autocomplete': 'list',
  autocapitalize: 'off',
  autocomplete: 'off',
  enterkeyhint: 'search',
  inputmode: 'search',
  spellcheck: 'false'
};

/**
 * Makes a combobox of a field: arrows mark, Enter opens, Escape closes and then empties. The field stands in the
 * page before, so that words typed into it early are not lost. Call when mounted; returns what undoes it.
 */
export function combobox(
  input: HTMLInputElement,
  box: SearchBox,
  finder: Finder,
  close: () => void
): () => void {
  /** Opens what is marked, or the first. */
  function enter() {
    const found = document.querySelector<HTMLElement>(
      finder.activeId ? `[id="${finder.activeId}"]` : '#search-results a'
    );
    found?.click();
  }

  function step(by: number) {
    if (box.open) finder.step(by);
    else box.open = true;
  }

  function escape() {
    if (box.open) close();
    else box.query = '';
  }

  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: enter,
    Escape: escape
  };

  function onkeydown(event: KeyboardEvent) {
    const act = keys[event.key];
    // While kana are turned into characters, the keys are those of that.
    if (!act || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    // An empty field that is closed has no use for Escape: it is for what lies below.
    if (event.key === 'Escape' && !box.open && box.query === '') return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function read() {
    if (box.query !== input.value) finder.unmark();
    box.query = input.value;
    box.open = true;
  }

  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  if (document.activeElement === input) read();
  const undo = [
    on(input, 'keydown', onkeydown),
    on(input, 'input', read),
    on(input, 'focus', () => {
      if (!box.resting) read();
    }),
    on(input, 'click', read)
  ];

  $effect(() => {
    if (input.value !== box.query) input.value = box.query;
  });
  $effect(() => {
    const expanded = box.open && finder.options.length > 0;
    input.setAttribute('aria-expanded', String(expanded));
    const active = expanded ? finder.activeId : undefined;
    if (active) input.setAttribute('aria-activedescendant', active);
    else input.removeAttribute('aria-activedescendant');
    input.parentElement?.classList.toggle('open', box.open);
  });
  return () => undo.forEach((off) => off());
}
