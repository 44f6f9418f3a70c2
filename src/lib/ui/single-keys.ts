/** The name under which it has been kept since `/` was the only such key. */
const name = 'search-shortcut';

/** Whether single keys have a meaning; one must be able to switch them off (WCAG 2.1.4). */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

export function switchSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(name, on ? 'on' : 'off');
  } catch {
    // Storage may be refused; the keys then keep their meaning.
  }
}

/** Whether a key stands for itself here: pressed alone, not typed into a field, and not switched off. */
export function isSingleKey(event: KeyboardEvent, key: string): boolean {
  if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !(event.target as Element).closest('input, select, textarea') && singleKeysAreOn();
}
