import { describe, expect, it } from 'vitest';
import { kazakhLatin, kazakhLatinForms, romaji, romajiForms } from './transliteration';
import { readingOf, readingsOf } from './readings';

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
