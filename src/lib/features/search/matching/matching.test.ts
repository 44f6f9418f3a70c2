import { describe, expect, it } from 'vitest';
import { fold, foldUnits, squash } from './fold';
import { mark, snippet } from './marks';
import { nameParts } from './names';
import { editDistance } from './similar';
import { indexTerms, queryWords } from './tokens';
import {
  kazakhLatin,
  kazakhLatinForms,
  readingOf,
  readingsOf,
  romaji,
  romajiForms
} from './transliteration';

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
  const sought = (query: string) => queryWords(query).map(({ folded }) => folded);
  expect(sought('マルカ')).toEqual(['まる', 'るか']);
  expect(sought('ど')).toEqual(['ど']);
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

describe('Kazakh in Latin letters', () => {
  it.each([
    ['Қазақстан', 'Qazaqstan'],
    ['Семей', 'Semei'],
    ['Шымкент', 'Şymkent'],
    ['Түркістан', 'Türkıstan'],
    ['Жезқазған', 'Jezqazğan'],
    ['Өскемен', 'Öskemen'],
    ['Ұлытау', 'Ūlytau'],
    ['Іле', 'Ile'],
    ['Йақұт Илек', 'İaqūt İlek']
  ])('%s is %s', (cyrillic, latin) => {
    expect(kazakhLatin(cyrillic)).toBe(latin);
  });

  it('is written in other ways too', () => {
    expect(kazakhLatinForms('Қарағанды')).toEqual(['Qarağandy', 'Qaraghandy', 'Karagandy']);
    expect(kazakhLatinForms('Жезқазған')).toContain('Zhezqazghan');
  });
});

describe('kana in rōmaji', () => {
  it.each([
    ['ちょうあん', 'choan'],
    ['とうきょう', 'tokyo'],
    ['サマルカンド', 'samarukando'],
    ['ジェズカズガン', 'jezukazugan'],
    ['ヴェールヌイ', 'verunui'],
    ['いっさい', 'issai'],
    ['マッチ', 'matchi'],
    ['フィ・ティ・トゥ', 'fi・ti・tu'],
    ['ﾌﾞﾊﾗ', 'buhara']
  ])('%s is %s', (kana, latin) => {
    expect(romaji(kana)).toBe(latin);
  });

  it('spells long vowels once or as the kana do', () => {
    expect(romajiForms('とうきょう')).toEqual(['tokyo', 'toukyou']);
    expect(romajiForms('ホータン')).toEqual(['hotan', 'hootan']);
    expect(romajiForms('なら')).toEqual(['nara']);
  });
});

describe('readings', () => {
  const readings = { 長安: ['ちょうあん'], 亀茲: ['きじ', 'くし'], 石窟: ['せっくつ'] };

  it('reads by the longest words known', () => {
    expect(readingOf('キジル石窟（亀茲）', readings)).toBe('キジルせっくつ（きじ）');
    expect(readingOf('長安', { ...readings, 長: ['なが'] })).toBe('ちょうあん');
    expect(readingOf('長城', readings)).toBeUndefined();
  });

  it('gives all ways to type a name', () => {
    expect(readingsOf('亀茲', readings)).toEqual(['きじ', 'くし']);
    expect(readingsOf('長城', readings)).toEqual([]);
  });
});
