import { describe, expect, it } from 'vitest';
import { mark, snippet } from './marks';
import { editDistance } from './nearest';
import { nameParts } from './names';
import { indexTerms, queryTerms } from './tokens';

/** Marked pieces in square brackets. */
const shown = (text: string, query: string, terms: string[] = []) =>
  mark(text, query, terms)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

describe('marks', () => {
  it.each([
    ['Отырар (Фараб)', 'отыр', '[Отыр]ар (Фараб)'],
    ['Қарағанды', 'караганд', '[Қарағанд]ы'],
    ['Нур-Султан', 'нурсултан', '[Нур-Султан]'],
    ['Нур-Султан', 'султан', 'Нур-[Султан]'],
    ["Chang'an", 'changan', "[Chang'an]"],
    ['Semipalatinsk', 'latin', 'Semipalatinsk'],
    ['サマルカンド', 'まるか', 'サ[マルカ]ンド'],
    ['помощь людям', 'помощь', '[помощь] людям'],
    ['<b>Osh</b>', 'osh', '<b>[Osh]</b>']
  ])('%s for %s is %s', (text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
  });

  it('marks the word that resembles the query where the query does not stand there', () => {
    expect(shown('Самарканд, город', 'самаркант', ['самарканд'])).toBe('[Самарканд], город');
  });

  it('begins a long text a little before what was found', () => {
    const pieces = snippet(mark('one two three four five', 'five', []), 8);
    expect(pieces.map(({ text }) => text)).toEqual(['…four ', 'five']);
  });
});

it('pairs of characters are found in the middle, one alone at its end', () => {
  expect(indexTerms('サマルカンド')).toEqual(['さま', 'まる', 'るか', 'かん', 'んど', 'ど']);
  expect(queryTerms('マルカ')).toEqual(['まる', 'るか']);
  expect(queryTerms('ど')).toEqual(['ど']);
});

it('names are taken apart', () => {
  expect(nameParts('Tashkent (Shash, Binkath)')).toEqual({
    main: ['Tashkent'],
    bracketed: ['Shash', 'Binkath']
  });
  expect(nameParts('Коридор Хэси: Увэй – Дуньхуан').main).toEqual(['Коридор Хэси']);
  expect(nameParts('リッデル（旧レニノゴルスク、第347収容所）').bracketed[0]).toBe(
    'レニノゴルスク'
  );
});

it.each([
  ['otrar', 'otrar', 0],
  ['otrar', 'ortar', 1],
  ['otrar', 'otra', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3]
])('from %s to %s: %i', (a, b, far) => {
  expect(editDistance([...a], [...b])).toBe(far);
});
