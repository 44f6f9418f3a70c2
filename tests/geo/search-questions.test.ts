import { describe, expect, it } from 'vitest';
import { languages, type Language } from '$lib/domain/language';
import type { SearchEntry } from '$lib/features/search/matching/entry';
import { find } from '$lib/features/search/matching/find';
import { searchable, type Searchable } from '$lib/features/search/matching/search-index';
import { similarTo } from '$lib/features/search/matching/similar';
import { searchFile, searchWords } from '$lib/features/search/search-file.server';

const words = await searchWords();
const indexes = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [
      language,
      await searchable(JSON.parse(JSON.stringify(searchFile(language, words))))
    ])
  )
) as Record<Language, Searchable>;
for (const language of languages) await indexes[language].complete;

const keyOf = ({ group, id }: SearchEntry) => `${group}/${id}`;

/** Results in the order in which a reader meets them. */
function shown(language: Language, query: string): string[] {
  const found = find(indexes[language], query);
  const groups = found.groups.flatMap(({ hits }) => hits);
  const hits = [...found.best, ...groups, ...similarTo(indexes[language], found)];
  return hits.map(({ entry }) => keyOf(entry));
}

const testSite = 'sites/semipalatinsk-test-site';
const memorial = 'sites/memorial-japanese-internees-astana';
const pavilion = 'sites/expo-2025-kazakhstan-pavilion';

/** What a reader asks in words of their own, and what must be among the first three results. */
const questions: [language: Language, query: string, expected: string[]][] = [
  ['ru', 'испытания', ['sentences/p6.1', testSite]],
  ['ru', 'сколько испытаний', ['sentences/p6.1', testSite]],
  ['ru', 'сколько ядерных испытаний было проведено', ['sentences/p6.1']],
  ['ru', 'Центральная Азия плюс Япония', ['sentences/p11.1']],
  ['ru', 'первая встреча министров', ['sentences/p10.1']],
  ['ru', 'сколько было встреч министров', ['sentences/p11.1']],
  ['ru', 'интернированных', ['sentences/p8.1']],
  ['ru', 'сколько военнопленных было в Казахстане', [memorial]],
  ['ru', 'где похоронены японцы', ['sites/spassk-camp-99']],
  ['ru', 'памятник японцам в Астане', [memorial]],
  ['ru', 'когда открыли памятник', [memorial]],
  ['ru', 'павильон Казахстана', [pavilion, 'sentences/p16.2']],
  ['ru', 'добыча урана', ['sentences/p5.2', 'sites/appak-mynkuduk']],
  ['ru', 'нефть', ['sentences/p5.2', 'sites/kashagan']],
  ['ru', 'медицинская помощь Семею', ['sentences/p7.1']],
  ['ru', 'в Самарканде', ['places/samarkand']],
  ['ru', 'дорога из Отрара', ['places/otrar']],
  ['ru', 'кто такой Токаев', ['sentences/p10.1']],
  ['ru', 'когда закрыли полигон', [testSite]],
  ['ru', 'верховенство права', ['sentences/p13.1']],
  ['ru', 'МРТ', ['sites/semey']],
  ['ru', 'мост через Иртыш', ['sites/semey-bridge']],
  ['kk', 'сынақтар', ['sentences/p6.1', testSite]],
  ['kk', 'қанша сынақ өтті', ['sentences/p6.1', testSite]],
  ['kk', 'Семейдегі полигон', [testSite]],
  ['kk', 'Астанада', ['sites/astana']],
  ['kk', 'Жапонияның медициналық көмегі', ['sentences/p6.2']],
  ['kk', 'алғашқы кездесу қашан болды', ['sentences/p10.1']],
  ['kk', 'Орталық Азия плюс Жапония', ['sentences/p11.1']],
  ['kk', 'интернирленген жапондықтар', ['sentences/p8.1']],
  ['kk', 'ескерткіш қайда', [memorial]],
  ['kk', 'көрмедегі павильон', [pavilion]],
  ['kk', 'уран өндіру', ['sentences/p5.2']],
  ['kk', 'Тоқаев кім', ['sentences/p10.1']],
  ['kk', 'Самарқандтан', ['places/samarkand']],
  ['kk', 'Жібек жолымен', ['sentences/p2.2']],
  ['kk', 'заң үстемдігі', ['sentences/p13.1']],
  ['ja', '万博', [pavilion, 'sites/expo-2025-osaka']],
  ['ja', '核実験は何回', ['sentences/p6.1', testSite]],
  ['ja', '核実験の回数', ['sentences/p6.1', testSite]],
  ['ja', '中央アジアプラス日本', ['sentences/p11.1']],
  ['ja', '抑留された日本人', ['sentences/p8.1']],
  ['ja', '慰霊碑はどこ', [memorial]],
  ['ja', '外相会合は何回開かれましたか', ['sentences/p11.1']],
  ['ja', 'ウランの採掘', ['sentences/p5.2']],
  ['ja', '石油', ['sentences/p5.2', 'sites/kashagan']],
  ['ja', 'シルクロードとは', ['sentences/p2.2']],
  ['ja', '法の支配', ['sentences/p13.1']],
  ['ja', '奈良はどこ', ['places/heijo']],
  ['ja', 'セメイの医療支援', ['sentences/p7.1']],
  ['ja', 'いつ実験場は閉鎖されましたか', [testSite]],
  ['en', 'how many nuclear tests', ['sentences/p6.1', testSite]],
  ['en', 'testing', ['sentences/p6.1', testSite]],
  ['en', 'Central Asia plus Japan', ['sentences/p11.1']],
  ['en', 'where are the Japanese buried?', ['sites/spassk-camp-99']],
  ['en', 'how many were interned', ['sentences/p8.1']],
  ['en', 'the Kazakhstan pavilion at Expo', [pavilion]],
  ['en', 'when was the test site closed', [testSite]],
  ['en', 'first meeting of foreign ministers', ['sentences/p10.1']],
  ['en', 'what is the rule of law', ['sentences/p13.1']],
  ['en', 'oil', ['sentences/p5.2', 'sites/kashagan']],
  ['en', 'uranium mines', ['sites/kharasan']],
  ['en', 'medical aid to Semey', ['sentences/p7.1']],
  ['en', 'bridge over the Irtysh', ['sites/semey-bridge']],
  ['en', 'what is Nara called', ['places/heijo']],
  ['en', 'MRI', ['sites/semey']],
  ['en', 'who is Tokayev', ['sentences/p10.1']]
];

describe('questions in a reader’s own words', () => {
  it.each(questions)('%s: %s → %j', (language, query, expected) => {
    expect(shown(language, query).slice(0, 3)).toEqual(expect.arrayContaining(expected));
  });
});
