import { firstYear, lastYear, yearsOn } from './time';

/** A key as an event tells of it. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const directions: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 100,
  PageDown: -100
};

/**
 * The year that a key leads to from another on a thumb of the timeline: arrows by a year, with Shift or Ctrl by ten, PageUp
 * and PageDown by a century, Home and End to its ends. Undefined for keys that say nothing to it.
 */
export function yearAfterKey(event: Key, year: number): number | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (altKey || metaKey) return undefined;
  if (key === 'Home') return firstYear;
  if (key === 'End') return lastYear;
  const by = directions[key];
  if (by === undefined) return undefined;
  const tenfold = Math.abs(by) === 1 && (shiftKey || ctrlKey);
  return yearsOn(year, tenfold ? by * 10 : by);
}
