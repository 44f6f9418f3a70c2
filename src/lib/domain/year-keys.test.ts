import { expect, it } from 'vitest';
import { yearAfterKey, type Key } from './year-keys';

const key = (name: string, held: Partial<Key> = {}): Key => ({
  ...{ key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
  ...held
});

it.each([
  [key('ArrowRight'), 650, 651],
  [key('ArrowUp'), 650, 651],
  [key('ArrowLeft'), 650, 649],
  [key('ArrowDown'), 1, -1],
  [key('ArrowRight', { shiftKey: true }), 650, 660],
  [key('ArrowLeft', { ctrlKey: true }), 650, 640],
  [key('PageUp'), 650, 750],
  [key('PageDown'), 50, -51],
  [key('PageUp', { shiftKey: true }), 650, 750],
  [key('Home'), 650, -200],
  [key('End'), 650, 2026],
  [key('ArrowRight'), 2026, 2026],
  [key('PageDown'), -190, -200]
])('%o from %i leads to %i', (event, year, expected) => {
  expect(yearAfterKey(event, year)).toBe(expected);
});

it.each([
  key('a'),
  key('Tab'),
  key('ArrowRight', { altKey: true }),
  key('ArrowLeft', { metaKey: true })
])('%o is left to others', (event) => expect(yearAfterKey(event, 650)).toBeUndefined());
