import { describe, expect, it } from 'vitest';
import { wrap } from './lettering';

/** A letter is one wide, a Japanese sign two. */
const measure = (text: string) => [...text].reduce((sum, c) => sum + (c > '⺀' ? 2 : 1), 0);

describe('wrap', () => {
  it.each([
    ['a short text', 'Silk Road', 20, ['Silk Road']],
    [
      'a long one at its spaces',
      'the Great Silk Road of old',
      10,
      ['the Great', 'Silk Road', 'of old']
    ],
    ['an address inside', 'https://atlas.example/en/', 10, ['https://at', 'las.exampl', 'e/en/']],
    ['Japanese between signs', '寺院または僧院', 8, ['寺院また', 'は僧院']],
    ['no mark at the head of a line', '世界遺産、地図', 8, ['世界遺', '産、地図']],
    ['nothing', '', 8, []]
  ])('%s', (_name, text, width, lines) => {
    expect(wrap(text, width, measure)).toEqual(lines);
  });
});
