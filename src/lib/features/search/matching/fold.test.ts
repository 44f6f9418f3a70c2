import { describe, expect, it } from 'vitest';
import { fold, foldUnits, squash } from './fold';

describe('fold', () => {
  it.each([
    ['Ёлка', 'елка'],
    ['Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі', 'аа гг кк нн оо уу уу хх ии'],
    ['Hōryū-ji', 'horyu-ji'],
    ["Chang'an · Chang’an", 'changan changan'],
    ['Ｏｔｒａｒ　２０２５', 'otrar 2025'],
    ['カラ・ホト', 'からほと'],
    ['ｶﾞﾝﾀﾞｰﾗ', 'がんだら'],
    ['メルヴ ヴェルヌイ', 'めるぶ べるぬい'],
    ['ひがし', 'ひがし'],
    ['敦煌（沙州）', '敦煌 沙州']
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is one piece without hyphens and spaces', () => {
    expect(squash('Нур-Султан')).toBe(squash('нур султан'));
  });

  it('knows where each letter stood', () => {
    const text = 'ｶﾞ é́ü';
    expect(
      foldUnits(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('')
    ).toBe(text);
  });
});
