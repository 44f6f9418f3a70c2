import { describe, expect, it } from 'vitest';
import type { Card } from '$lib/domain/card';
import { languages, type Language } from '$lib/domain/language';
import { card } from '$lib/features/card/cards.server';
import { allSelections } from '$lib/server/geo-files';

/** The family name as the texts inflect it, and the given name or the first letters of both. */
const persons: Record<string, Record<Language, readonly [family: string, given: string]>> = {
  Abe: {
    en: ['Abe ', 'Shinzo'],
    ru: ['Абэ', 'Синдзо'],
    kk: ['Абэ', 'Синдзо'],
    ja: ['安倍', '晋三']
  },
  Bektenov: {
    ...{ en: ['Bektenov', 'Olzhas'], ru: ['Бектенов', 'Олжас'] },
    ...{ kk: ['Бектенов', 'Олжас'], ja: ['ベクテノフ', 'オルジャス'] }
  },
  Hayashi: {
    ...{ en: ['Hayashi', 'Yoshimasa'], ru: ['Хаяси', 'Ёсимас'] },
    ...{ kk: ['Хаяси', 'Ёсимаса'], ja: ['林芳正', '芳正'] }
  },
  Iwaya: {
    ...{ en: ['Iwaya', 'Takeshi'], ru: ['Ива[яюией]', 'Такеши'] },
    ...{ kk: ['Ивая', 'Такеши'], ja: ['岩屋', '毅'] }
  },
  Kawaguchi: {
    ...{ en: ['Kawaguchi', 'Yoriko'], ru: ['Кавагути', 'Ёрико'] },
    ...{ kk: ['Кавагути', 'Ёрико'], ja: ['川口', '順子'] }
  },
  Kishida: {
    ...{ en: ['Kishida', 'Fumio'], ru: ['Кисид', 'Фумио'] },
    ...{ kk: ['Кисида', 'Фумио'], ja: ['岸田', '文雄'] }
  },
  Kosherbayev: {
    ...{ en: ['Kosherbayev', 'Yermek'], ru: ['Кошербаев', 'Ермек'] },
    ...{ kk: ['Көшербаев', 'Ермек'], ja: ['コシェルバエフ', 'エルメク'] }
  },
  Motegi: {
    ...{ en: ['Motegi', 'Toshimitsu'], ru: ['Мотэги', 'Тосимицу'] },
    ...{ kk: ['Мотэги', 'Тосимицу'], ja: ['茂木', '敏充'] }
  },
  Nazarbayev: {
    ...{
      en: ['Nazarbayev(?! University)', 'Nursultan'],
      ru: ['Назарбаев(?! Универ)', 'Нурсултан']
    },
    ...{ kk: ['Назарбаев(?! Универ)', 'Нұрсұлтан'], ja: ['ナザルバエフ(?!大学)', 'ヌルスルタン'] }
  },
  Nurtleu: {
    ...{ en: ['Nurtleu', 'Murat'], ru: ['Нуртлеу', 'Мурат'] },
    ...{ kk: ['Нұртілеу', 'Мұрат'], ja: ['ヌルトレウ', 'ムラト'] }
  },
  Shakkaliyev: {
    ...{ en: ['Shakkaliyev', 'Arman'], ru: ['Шаккалиев', 'Арман'] },
    ...{ kk: ['Шаққалиев', 'Арман'], ja: ['シャッカリエフ', 'アルマン'] }
  },
  Takaichi: {
    ...{ en: ['Takaichi', 'Sanae'], ru: ['Такаити', 'Санаэ'] },
    ...{ kk: ['Такаити', 'Санаэ'], ja: ['高市', '早苗'] }
  },
  Tokayev: {
    ...{ en: ['Tokayev', 'Kassym-Jomart'], ru: ['Токаев', 'Касым-Жомарт'] },
    ...{ kk: ['Тоқаев', 'Қасым-Жомарт'], ja: ['トカエフ', 'カスム＝ジョマルト'] }
  }
};

/** What the atlas and its sources say on a card, from its top to its foot. */
const textsOf = ({ summary, figures, meetings, facts, since }: Card): string[] =>
  [
    summary,
    ...figures.flatMap(({ facts }) => facts),
    ...meetings.flatMap(({ facts }) => facts),
    ...facts,
    ...(since?.events ?? []).flatMap(({ facts }) => facts)
  ].map(({ text }) => text.text);

describe.each(languages)('in %s', (language) => {
  it('who is named on a card is named in full the first time', () => {
    for (const selection of allSelections()) {
      const texts = textsOf(card(selection, language)!);
      for (const [person, names] of Object.entries(persons)) {
        const [family, given] = names[language];
        const first = texts.find((text) => new RegExp(family).test(text));
        if (first !== undefined) expect(first, `${selection.id}: ${person}`).toContain(given);
      }
    }
  });
});
