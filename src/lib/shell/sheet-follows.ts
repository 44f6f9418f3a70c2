import type { MapView } from '$lib/state/map-view.svelte';

/**
 * What has the focus is seen: the low sheet of a narrow screen rises for what is in it, a higher one sinks for what it
 * covers of the map, if it is shown that it has the focus; where there is no sheet, in a very low window, the page goes
 * to the card that was opened. Call when the focus has moved.
 */
export function sheetFollows({ target }: FocusEvent, { sheet, layout }: MapView): void {
  const column = document.querySelector('.column');
  if (layout.wide || !column || !(target instanceof Element)) return;
  if (getComputedStyle(column).position === 'relative') {
    if (target.id === 'card') target.scrollIntoView();
  } else if (!target.matches(':focus-visible')) return;
  else if (target.closest('#content')) sheet.atLeast('half');
  else if (target.closest('main') && !column.contains(target)) {
    const isCovered = target.getBoundingClientRect().bottom > column.getBoundingClientRect().top;
    if (isCovered) sheet.height = 'low';
  }
}
