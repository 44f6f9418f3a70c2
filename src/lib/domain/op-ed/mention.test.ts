import { describe, expect, it } from 'vitest';
import { namedIn, pieces, type Mention } from './mention';

const words = (ru: string) => ({ ru, kk: ru, ja: 'セメイ', en: 'Semey' });
const mentions: Mention[] = [
  { id: 'tests', sentence: 'p7.1', feature: 'sites/test-site', words: words('испытаний') },
  { id: 'semey', sentence: 'p7.1', feature: 'sites/semey', words: words('городе Семее') },
  { id: 'astana', sentence: 'p8.2', feature: 'sites/astana', words: words('Астане') }
];
const text = 'Кроме того, в городе Семее после испытаний.';

describe('a text cut at its mentions', () => {
  it('names features in the order of the text and joins to it again', () => {
    const cut = pieces(text, namedIn('p7.1', 'ru', mentions));
    expect(cut).toEqual([
      { text: 'Кроме того, в ', feature: null },
      { text: 'городе Семее', feature: 'sites/semey' },
      { text: ' после ', feature: null },
      { text: 'испытаний', feature: 'sites/test-site' },
      { text: '.', feature: null }
    ]);
    expect(cut.map((piece) => piece.text).join('')).toBe(text);
  });

  it('takes the words of the language', () => {
    expect(pieces('セメイ市', namedIn('p7.1', 'ja', [mentions[1]!]))).toEqual([
      { text: 'セメイ', feature: 'sites/semey' },
      { text: '市', feature: null }
    ]);
  });

  it('is one piece where nothing is named', () => {
    expect(pieces(text, namedIn('p8.2', 'ru', mentions))).toEqual([{ text, feature: null }]);
  });
});
