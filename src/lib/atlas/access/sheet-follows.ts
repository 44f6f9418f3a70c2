import type { MapView } from '../map-view.svelte';

/**
 * What has the focus is seen, where it is shown that it has it: the low sheet of a narrow screen rises for what is in
 * it, a higher one sinks for what it covers of the map. Call when the focus has moved.
 */
export function sheetFollows({ target }: FocusEvent, { sheet, wide }: MapView): void {
  if (wide || !(target instanceof Element) || !target.matches(':focus-visible')) return;
  const column = document.querySelector('.column');
  if (target.closest('#content')) sheet.atLeast('half');
  else if (column && target.closest('main') && !column.contains(target)) {
    const isCovered = target.getBoundingClientRect().bottom > column.getBoundingClientRect().top;
    if (isCovered) sheet.height = 'low';
  }
}
