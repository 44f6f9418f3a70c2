const name = 'search-shortcut';

/** Whether `/` opens the search; a single key must be one that can be switched off. */
export function shortcutIsOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

export function switchShortcut(on: boolean): void {
  try {
    localStorage.setItem(name, on ? 'on' : 'off');
  } catch {
    // Storage may be refused; the key then keeps its meaning.
  }
}
