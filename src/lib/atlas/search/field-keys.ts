import type { Finder } from './finder.svelte';
import type { SearchBox } from './search-box.svelte';

/** The keys of a combobox with a list: arrows mark, Enter opens, Escape closes and then empties. Returns what undoes it. */
export function fieldKeys(
  input: HTMLInputElement,
  box: SearchBox,
  finder: Finder,
  close: () => void
): () => void {
  function step(by: number) {
    if (box.open) finder.step(by);
    else box.open = true;
  }

  /** Opens what is marked, or the first. */
  function enter() {
    const id = finder.activeId ?? 'search-results';
    const found = document.getElementById(id);
    (found?.closest<HTMLElement>('a') ?? found?.querySelector<HTMLElement>('a'))?.click();
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

  const oninput = () => finder.unmark();
  input.addEventListener('keydown', onkeydown);
  input.addEventListener('input', oninput);
  return () => {
    input.removeEventListener('keydown', onkeydown);
    input.removeEventListener('input', oninput);
  };
}
