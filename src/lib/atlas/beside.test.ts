import { expect, it } from 'vitest';
import { placeBeside } from './beside';

const room = { width: 390, height: 844 };
const note = { width: 300, height: 160 };

it.each([
  ['under the mark', { left: 200, top: 100, bottom: 120 }, { left: 50, top: 128 }],
  ['above it near the lower edge', { left: 200, top: 800, bottom: 820 }, { left: 50, top: 632 }],
  ['off the left side', { left: 10, top: 100, bottom: 120 }, { left: 8, top: 128 }],
  ['off the right side', { left: 380, top: 100, bottom: 120 }, { left: 82, top: 128 }]
])('a note stands %s', (_, mark, expected) => {
  expect(placeBeside(mark, note, room)).toEqual(expected);
});

it('a note that fits nowhere begins within the window', () => {
  const low = { width: 390, height: 180 };
  expect(placeBeside({ left: 200, top: 80, bottom: 100 }, note, low).top).toBe(12);
});
