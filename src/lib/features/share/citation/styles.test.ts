import { describe, expect, it } from 'vitest';
import type { Language } from '$lib/domain/language';
import { type Cited, americanDate, dottedDate, localDay } from './cited';
import { styles, type StyleId } from './styles';

const names: Record<Language, string> = { ru: 'Семей', kk: 'Семей', ja: 'セメイ', en: 'Semey' };

const page = (language: Language): Cited => ({
  language,
  title: names[language],
  englishTitle: 'Semey',
  key: `silk-road-atlas-sites-semey-${language}`,
  url: `https://atlas.example/${language}/sites/semey/`,
  accessed: '2026-11-23',
  sentences: []
});

const quotation = (language: Language, ...sentences: string[]): Cited => ({
  ...page(language),
  key: `iwaya-2025-${sentences[0]}-${language}`,
  url: `https://atlas.example/${language}/op-ed/#${sentences[0]}`,
  sentences
});

const cite = (style: StyleId, cited: Cited) => styles.find(({ id }) => id === style)!.cite(cited);

/** Checked by hand against the rules of each style. */
const pages: Record<'gost' | 'sist' | 'apa' | 'chicago', Record<Language, string>> = {
  gost: {
    ru: 'Семей // Атлас Шёлкового пути : сайт. – Версия 0.1.0. – 2026. – Яз. рус. – URL: https://atlas.example/ru/sites/semey/ (дата обращения: 23.11.2026). – Текст : электронный.',
    kk: 'Семей // Жібек жолы атласы : сайт. – 0.1.0-нұсқа. – 2026. – Қазақ тілінде. – URL: https://atlas.example/kk/sites/semey/ (қаралған күні: 23.11.2026). – Мәтін : электрондық.',
    ja: 'セメイ // シルクロード・アトラス : сайт. – バージョン0.1.0. – 2026. – Яз. яп. – URL: https://atlas.example/ja/sites/semey/ (дата обращения: 23.11.2026). – Текст : электронный.',
    en: 'Semey // Silk Road Atlas : сайт. – Version 0.1.0. – 2026. – Яз. англ. – URL: https://atlas.example/en/sites/semey/ (дата обращения: 23.11.2026). – Текст : электронный.'
  },
  sist: {
    ru: '“Семей”. Атлас Шёлкового пути. Версия 0.1.0, 2026, (in Russian). https://atlas.example/ru/sites/semey/, (accessed 2026-11-23).',
    kk: '“Семей”. Жібек жолы атласы. 0.1.0-нұсқа, 2026, (in Kazakh). https://atlas.example/kk/sites/semey/, (accessed 2026-11-23).',
    ja: '“セメイ”. シルクロード・アトラス. バージョン0.1.0, 2026, (日本語). https://atlas.example/ja/sites/semey/, (参照 2026-11-23).',
    en: '“Semey”. Silk Road Atlas. Version 0.1.0, 2026, (in English). https://atlas.example/en/sites/semey/, (accessed 2026-11-23).'
  },
  apa: {
    ru: 'Атлас Шёлкового пути. (2026). Семей [Semey] (Version 0.1.0; in Russian). Retrieved November 23, 2026, from https://atlas.example/ru/sites/semey/',
    kk: 'Жібек жолы атласы. (2026). Семей [Semey] (Version 0.1.0; in Kazakh). Retrieved November 23, 2026, from https://atlas.example/kk/sites/semey/',
    ja: 'シルクロード・アトラス. (2026). セメイ [Semey] (Version 0.1.0; in Japanese). Retrieved November 23, 2026, from https://atlas.example/ja/sites/semey/',
    en: 'Silk Road Atlas. (2026). Semey (Version 0.1.0; in English). Retrieved November 23, 2026, from https://atlas.example/en/sites/semey/'
  },
  chicago: {
    ru: 'Атлас Шёлкового пути. “Семей” [Semey]. Version 0.1.0, 2026. In Russian. Accessed November 23, 2026. https://atlas.example/ru/sites/semey/.',
    kk: 'Жібек жолы атласы. “Семей” [Semey]. Version 0.1.0, 2026. In Kazakh. Accessed November 23, 2026. https://atlas.example/kk/sites/semey/.',
    ja: 'シルクロード・アトラス. “セメイ” [Semey]. Version 0.1.0, 2026. In Japanese. Accessed November 23, 2026. https://atlas.example/ja/sites/semey/.',
    en: 'Silk Road Atlas. “Semey.” Version 0.1.0, 2026. In English. Accessed November 23, 2026. https://atlas.example/en/sites/semey/.'
  }
};

const title = 'Цель визита – дальнейшее укрепление отношений';
const english = 'The aim of the visit is to strengthen relations further';

const quotations: Record<'gost' | 'sist' | 'apa' | 'chicago', Record<Language, string>> = {
  gost: {
    ru: `Ивая, Т. ${title} / Иваси [т. е. Ивая] Такеши, министр иностранных дел Японии // Казахстанская правда. – 2025. – 23 авг. – Цит. по: Атлас Шёлкового пути : сайт. – Версия 0.1.0. – 2026. – Предложение p8.2. – Яз. рус. – URL: https://atlas.example/ru/op-ed/#p8.2 (дата обращения: 23.11.2026). – Текст : электронный.`,
    kk: `Ивая, Т. ${title} / Иваси [т. е. Ивая] Такеши, министр иностранных дел Японии // Казахстанская правда. – 2025. – 23 тамыз. – Дәйексөз алынған дереккөз: Жібек жолы атласы : сайт. – 0.1.0-нұсқа. – 2026. – Сөйлем p8.2. – Атластың бейресми аудармасы. – Қазақ тілінде. – URL: https://atlas.example/kk/op-ed/#p8.2 (қаралған күні: 23.11.2026). – Мәтін : электрондық.`,
    ja: `Ивая, Т. ${title} / Иваси [т. е. Ивая] Такеши, министр иностранных дел Японии // Казахстанская правда. – 2025. – 23 авг. – Цит. по: シルクロード・アトラス : сайт. – バージョン0.1.0. – 2026. – Предложение p8.2. – Неофициальный перевод атласа. – Яз. яп. – URL: https://atlas.example/ja/op-ed/#p8.2 (дата обращения: 23.11.2026). – Текст : электронный.`,
    en: `Ивая, Т. ${title} / Иваси [т. е. Ивая] Такеши, министр иностранных дел Японии // Казахстанская правда. – 2025. – 23 авг. – Цит. по: Silk Road Atlas : сайт. – Version 0.1.0. – 2026. – Предложение p8.2. – Неофициальный перевод атласа. – Яз. англ. – URL: https://atlas.example/en/op-ed/#p8.2 (дата обращения: 23.11.2026). – Текст : электронный.`
  },
  sist: {
    ru: `Iwaya, Takeshi [as received: Иваси Такеши]. ${title}. Казахстанская правда. 2025-08-23, (in Russian). sentence p8.2. Атлас Шёлкового пути. Версия 0.1.0, 2026, (in Russian). https://atlas.example/ru/op-ed/#p8.2, (accessed 2026-11-23).`,
    kk: `Iwaya, Takeshi [as received: Иваси Такеши]. ${title}. Казахстанская правда. 2025-08-23, (in Russian). unofficial translation by the atlas, sentence p8.2. Жібек жолы атласы. 0.1.0-нұсқа, 2026, (in Kazakh). https://atlas.example/kk/op-ed/#p8.2, (accessed 2026-11-23).`,
    ja: `岩屋毅 [受領本文の表記：Иваси Такеши]. ${title}. Казахстанская правда. 2025-08-23, (ロシア語). アトラスによる非公式訳, 文 p8.2. シルクロード・アトラス. バージョン0.1.0, 2026, (日本語). https://atlas.example/ja/op-ed/#p8.2, (参照 2026-11-23).`,
    en: `Iwaya, Takeshi [as received: Иваси Такеши]. ${title}. Казахстанская правда. 2025-08-23, (in Russian). unofficial translation by the atlas, sentence p8.2. Silk Road Atlas. Version 0.1.0, 2026, (in English). https://atlas.example/en/op-ed/#p8.2, (accessed 2026-11-23).`
  },
  apa: {
    ru: `Iwaya, T. [as received: Иваси Такеши]. (2025, August 23). ${title} [${english}]. Kazakhstanskaya Pravda. Quoted by Атлас Шёлкового пути (Version 0.1.0, 2026), sentence p8.2, in Russian. Retrieved November 23, 2026, from https://atlas.example/ru/op-ed/#p8.2`,
    kk: `Iwaya, T. [as received: Иваси Такеши]. (2025, August 23). ${title} [${english}]. Kazakhstanskaya Pravda. Quoted by Жібек жолы атласы (Version 0.1.0, 2026), sentence p8.2, unofficial translation into Kazakh. Retrieved November 23, 2026, from https://atlas.example/kk/op-ed/#p8.2`,
    ja: `Iwaya, T. [as received: Иваси Такеши]. (2025, August 23). ${title} [${english}]. Kazakhstanskaya Pravda. Quoted by シルクロード・アトラス (Version 0.1.0, 2026), sentence p8.2, unofficial translation into Japanese. Retrieved November 23, 2026, from https://atlas.example/ja/op-ed/#p8.2`,
    en: `Iwaya, T. [as received: Иваси Такеши]. (2025, August 23). ${title} [${english}]. Kazakhstanskaya Pravda. Quoted by Silk Road Atlas (Version 0.1.0, 2026), sentence p8.2, unofficial translation into English. Retrieved November 23, 2026, from https://atlas.example/en/op-ed/#p8.2`
  },
  chicago: {
    ru: `Iwaya, Takeshi [as received: Иваси Такеши]. “${title}” [${english}]. Kazakhstanskaya Pravda, August 23, 2025. Quoted by Атлас Шёлкового пути, version 0.1.0, 2026, sentence p8.2, in Russian. Accessed November 23, 2026. https://atlas.example/ru/op-ed/#p8.2.`,
    kk: `Iwaya, Takeshi [as received: Иваси Такеши]. “${title}” [${english}]. Kazakhstanskaya Pravda, August 23, 2025. Quoted by Жібек жолы атласы, version 0.1.0, 2026, sentence p8.2, unofficial translation into Kazakh. Accessed November 23, 2026. https://atlas.example/kk/op-ed/#p8.2.`,
    ja: `Iwaya, Takeshi [as received: Иваси Такеши]. “${title}” [${english}]. Kazakhstanskaya Pravda, August 23, 2025. Quoted by シルクロード・アトラス, version 0.1.0, 2026, sentence p8.2, unofficial translation into Japanese. Accessed November 23, 2026. https://atlas.example/ja/op-ed/#p8.2.`,
    en: `Iwaya, Takeshi [as received: Иваси Такеши]. “${title}” [${english}]. Kazakhstanskaya Pravda, August 23, 2025. Quoted by Silk Road Atlas, version 0.1.0, 2026, sentence p8.2, unofficial translation into English. Accessed November 23, 2026. https://atlas.example/en/op-ed/#p8.2.`
  }
};

const languages: Language[] = ['ru', 'kk', 'ja', 'en'];

describe.each(['gost', 'sist', 'apa', 'chicago'] as const)('%s', (style) => {
  it.each(languages)('cites a card read in %s', (language) => {
    expect(cite(style, page(language))).toBe(pages[style][language]);
  });

  it.each(languages)('cites a quotation read in %s', (language) => {
    expect(cite(style, quotation(language, 'p8.2'))).toBe(quotations[style][language]);
  });

  it('names a run of sentences by its ends', () => {
    expect(cite(style, quotation('en', 'p8.1', 'p8.2', 'p8.3'))).toContain('p8.1–p8.3');
  });
});

it('writes days as the styles ask', () => {
  expect(americanDate('2026-11-03')).toBe('November 3, 2026');
  expect(dottedDate('2026-11-03')).toBe('03.11.2026');
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
