import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseCamera } from '$lib/domain/geometry/camera';
import { languages, type Language, type Localized } from '$lib/domain/language';
import type { GroundEntry, SearchEntry } from '$lib/features/search/matching/entry';
import { find } from '$lib/features/search/matching/find';
import { searchable, type Searchable } from '$lib/features/search/matching/search-index';
import { similarTo } from '$lib/features/search/matching/similar';
import { readingOf } from '$lib/features/search/matching/transliteration';
import { allSelections, atlas } from '$lib/server/geo-files';
import { searchFile, searchWords } from '$lib/features/search/search-file.server';
import { searchNames } from '$lib/features/search/search-names.server';

const words = await searchWords();
const files = Object.fromEntries(
  languages.map((language) => [language, JSON.stringify(searchFile(language, words))])
) as Record<Language, string>;
const indexes = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, await searchable(JSON.parse(files[language]))])
  )
) as Record<Language, Searchable>;
for (const language of languages) await indexes[language].complete;

const keyOf = ({ group, id }: SearchEntry) => `${group}/${id}`;
/** What matches, in the order in which it is shown, without what merely resembles. */
const matching = (language: Language, query: string) => {
  const { best, groups } = find(indexes[language], query);
  return [...best, ...groups.flatMap(({ hits }) => hits)].map(({ entry }) => keyOf(entry));
};
const similar = (language: Language, query: string) =>
  similarTo(indexes[language], find(indexes[language], query)).map(({ entry }) => keyOf(entry));
const first = (language: Language, query: string) =>
  [...matching(language, query), ...similar(language, query)][0];

/** What is typed, by whom, and what stands first; `why` says what the query asks of the search. */
const table: [language: Language, query: string, expected: string, why: string][] = [
  ['ru', 'Семей', 'sites/semey', 'its name'],
  ['ru', 'семипалатинск', 'sites/semey', 'an older name'],
  ['ru', 'Семипалатинский полигон', 'sites/semipalatinsk-test-site', 'words apart'],
  ['ru', 'Целиноград', 'sites/astana', 'an older name'],
  ['ru', 'Нур-Султан', 'sites/astana', 'an older name with a hyphen'],
  ['ru', 'нурсултан', 'sites/astana', 'without its hyphen'],
  ['ru', 'нур султан', 'sites/astana', 'as two words'],
  ['ru', 'Яссы', 'places/turkistan', 'a name in brackets'],
  ['ru', 'Туркестан', 'places/turkistan', 'a name before brackets'],
  ['ru', 'Ургенч', 'places/urgench', 'a place before the road from it'],
  ['ru', 'Гургандж', 'places/urgench', 'a name in brackets'],
  ['ru', 'Алма-Ата', 'sites/almaty', 'an older name'],
  ['ru', 'Фрунзе', 'sites/bishkek', 'an older name'],
  ['ru', 'Лениногорск', 'sites/ridder-camp-347', 'an older name'],
  ['ru', 'Самаркант', 'places/samarkand', 'a wrong letter'],
  ['ru', 'Каракрум', 'places/karakorum', 'a letter left out'],
  ['ru', 'хирасима', 'sites/hiroshima-hypocenter', 'a wrong letter'],
  ['ru', 'Отырар', 'places/otrar', 'the Kazakh name'],
  ['ru', 'шелковый путь', 'sentences/p2.2', 'words of the op-ed, е for ё'],
  ['ru', 'помощь пострадавшим', 'sentences/p7.1', 'words of the op-ed, as they stand'],
  ['ru', 'Пекин', 'places/khanbaliq', "today's name"],
  ['ru', 'Нара', 'places/heijo', "today's name in brackets"],
  ['ru', 'Осака', 'sites/osaka', 'the site before the port of old'],
  ['ru', 'Харасан', 'sites/kharasan', 'a word within a name'],
  ['ru', 'Коридор Хэси', 'routes/hexi', 'a road before its colon'],
  ['ru', 'памятник японцам', 'sites/memorial-japanese-internees-astana', 'words apart'],
  ['ru', 'Тянь-Шань', 'ground/tian-shan', 'a range'],
  ['ru', 'такламакан', 'ground/taklamakan', 'a desert, without its hyphen'],
  ['ru', 'Хуанхэ', 'ground/yellow-river', 'a river'],
  ['ru', 'Балхаш', 'ground/lake-balkhash', 'the lake before the camp by it'],
  ['kk', 'Тәңіртау', 'ground/tian-shan', 'a range'],
  ['kk', 'Kaspii', 'ground/caspian-sea', 'Latin letters'],
  ['ja', 'てんざんさんみゃく', 'ground/tian-shan', 'hiragana'],
  ['ja', 'タクラマカン', 'ground/taklamakan', 'a desert, begun'],
  ['en', 'Caspian', 'ground/caspian-sea', 'a sea, begun'],
  ['en', 'Taklamkan', 'ground/taklamakan', 'a letter left out'],
  ['kk', 'Қарағанды', 'sites/karaganda', 'its name'],
  ['kk', 'караганды', 'sites/karaganda', 'without Kazakh letters'],
  ['kk', 'Qarağandy', 'sites/karaganda', 'the Latin alphabet of 2021'],
  ['kk', 'Qaraghandy', 'sites/karaganda', 'Latin letters without marks'],
  ['kk', 'Semei', 'sites/semey', 'the Latin alphabet of 2021'],
  ['kk', 'Otyrar', 'places/otrar', 'Latin letters'],
  ['kk', 'Otirar', 'places/otrar', 'Latin letters by ear'],
  ['kk', 'Türkıstan', 'places/turkistan', 'the Latin alphabet of 2021'],
  ['kk', 'туркистан', 'places/turkistan', 'без казахских букв'],
  ['kk', 'Öskemen', 'sites/oskemen', 'Latin letters with marks'],
  ['kk', 'Zhezqazghan', 'sites/zhezkazgan-camp-39', 'Latin letters without marks'],
  ['kk', 'Үргеніш', 'places/urgench', 'its name'],
  ['kk', 'Ақмола', 'sites/astana', 'an older name'],
  ['kk', 'Бейжің', 'places/khanbaliq', "today's name"],
  ['kk', 'Шаған көлі', 'sites/sts-chagan-lake', 'words around a bracket'],
  ['kk', 'Ұлы Жібек жолы', 'sentences/p2.2', 'words of a translation'],
  ['ja', 'セメイ', 'sites/semey', 'its name'],
  ['ja', 'せめい', 'sites/semey', 'hiragana'],
  ['ja', 'ｾﾒｲ', 'sites/semey', 'half-width katakana'],
  ['ja', 'semei', 'sites/semey', 'rōmaji'],
  ['ja', 'セミパラチンスク', 'sites/semey', 'an older name'],
  ['ja', '長安', 'places/changan', 'its name'],
  ['ja', 'ちょうあん', 'places/changan', 'its reading'],
  ['ja', 'Choan', 'places/changan', 'rōmaji, long vowel once'],
  ['ja', 'chouan', 'places/changan', 'rōmaji as typed'],
  ['ja', 'Chōan', 'places/changan', 'rōmaji with a macron'],
  ['ja', '敦煌', 'places/dunhuang', 'its name'],
  ['ja', 'とんこう', 'places/dunhuang', 'its reading'],
  ['ja', 'ひろしま', 'sites/hiroshima-hypocenter', 'its reading'],
  ['ja', '奈良', 'places/heijo', 'another name'],
  ['ja', 'なら', 'places/heijo', 'the reading of another name'],
  ['ja', 'なにわ', 'places/naniwa', 'its reading'],
  ['ja', 'おおさか', 'sites/osaka', 'its reading'],
  ['ja', 'とうだいじ', 'places/todaiji', 'its reading'],
  ['ja', 'todaiji', 'places/todaiji', 'rōmaji'],
  ['ja', '大阪・関西万博', 'sites/expo-2025-osaka', 'a name in brackets'],
  ['ja', 'カラホト', 'places/kharakhoto', 'without the dot'],
  ['ja', 'メルブ', 'places/merv', 'ブ for ヴ'],
  ['ja', 'マルカンド', 'places/samarkand', 'the middle of a name'],
  ['ja', '核実験', 'sites/semipalatinsk-test-site', 'within a name'],
  ['ja', 'シルクロードを通じて', 'sentences/p2.2', 'words of a translation'],
  ['en', 'верховенства права', 'sentences/p13.1', 'words in another language'],
  ['en', "Chang'an", 'places/changan', 'its name'],
  ['en', 'Changan', 'places/changan', 'without the apostrophe'],
  ['en', 'chang an', 'places/changan', 'as two words'],
  ['en', "Xi'an", 'places/changan', "today's name"],
  ['en', 'Xian', 'places/changan', "today's name without the apostrophe"],
  ['en', 'Akmola', 'sites/astana', 'an older name'],
  ['en', 'Naniwa', 'places/naniwa', 'its name'],
  ['en', 'Yasi', 'places/turkistan', 'a name in brackets'],
  ['en', 'Nara', 'places/heijo', 'a name in brackets'],
  ['en', 'Hiroshima', 'sites/hiroshima-hypocenter', 'the beginning of a name'],
  ['en', 'Horyuji', 'places/horyuji', 'without macrons and hyphen'],
  ['en', 'Samarqand', 'places/samarkand', 'another spelling'],
  ['en', 'Semipalatinsk', 'sites/semey', 'an older name'],
  ['en', 'memorial', 'sites/memorial-japanese-internees-astana', 'a kind'],
  ['en', 'Istanbul', 'places/constantinople', "today's name"],
  ['en', 'Hexi Corridor', 'routes/hexi', 'a road before its colon'],
  ['en', '敦煌', 'places/dunhuang', 'Chinese'],
  ['en', '长安', 'places/changan', 'simplified Chinese'],
  ['en', '撒马尔罕', 'places/samarkand', 'Chinese'],
  ['en', 'Кашгар', 'places/kashgar', 'Russian'],
  ['en', 'ｏｔｒａｒ', 'places/otrar', 'full-width letters'],
  ['en', 'Kashagam', 'sites/kashagan', 'a wrong letter'],
  ['en', 'medical aid', 'sentences/p7.1', 'words of a translation']
];

describe('what stands first', () => {
  it.each(table)('%s: %s → %s (%s)', (language, query, expected) => {
    expect(first(language, query)).toBe(expected);
  });
});

describe('what resembles nothing', () => {
  it.each<[Language, string, string]>([
    ['ru', 'Смркнд', 'places/samarkand'],
    ['en', 'Dnhng', 'places/dunhuang'],
    ['ja', '長暗', 'places/changan']
  ])('%s: near %s lies %s', (language, query, expected) => {
    expect(matching(language, query)).toEqual([]);
    expect(similar(language, query)).toContain(expected);
  });
});

describe('a usual other spelling', () => {
  it.each<[Language, string, string]>([
    ['en', 'Samarcand', 'places/samarkand'],
    ['en', 'Bokhara', 'places/bukhara'],
    ['en', 'Tashkend', 'places/tashkent'],
    ['en', 'Peking', 'places/khanbaliq'],
    ['en', 'Turfan', 'places/gaochang'],
    ['en', 'Ray', 'places/rayy'],
    ['en', 'Merw', 'places/merv'],
    ['ru', 'Бохара', 'places/bukhara']
  ])('%s: %s leads to %s in the first three', (language, query, expected) => {
    expect(matching(language, query).slice(0, 3)).toContain(expected);
  });
});

describe('another layout of the keyboard', () => {
  it.each<[Language, string, string, string]>([
    ['ru', 'Fcnfyf', 'Астана', 'sites/astana'],
    ['en', 'Ыуьун', 'Semey', 'sites/semey'],
    ['ru', ',fkrfi', 'балкаш', 'sites/balkhash-camp-37'],
    ['kk', '0fhf5fyls', 'қарағанды', 'sites/karaganda'],
    ['kk', 'ccc', '', '']
  ])('%s: %s was meant for %s', (language, query, typed, expected) => {
    expect(find(indexes[language], query).typed).toBe(typed || undefined);
    if (expected) expect(first(language, query)).toBe(expected);
  });
});

it.each<[Language, string]>([
  ['ru', '*'],
  ['en', '?'],
  ['ja', '。'],
  ['en', '-']
])('%s: %s finds nothing, and resembles nothing', (language, query) => {
  expect([...matching(language, query), ...similar(language, query)]).toEqual([]);
});

it('what merely resembles is not given as found', () => {
  // A town of today that bears the name is found, and a journey that went there; nothing that only sounds like it.
  expect([...matching('en', 'Kokand')].sort()).toEqual([
    'ground/town-kokand',
    'journeys/nishi-tokujiro'
  ]);
  expect(similar('en', 'Kokand')).not.toContain('ground/yellow-sea');
  expect(matching('ru', 'Каракрум')).toEqual([]);
  expect(similar('ru', 'Каракрум')[0]).toBe('places/karakorum');
});

it('sentences stand no later than the second group', () => {
  const { groups } = find(indexes.ru, 'Казахстан');
  expect(groups.map(({ group }) => group).indexOf('sentences')).toBeLessThan(2);
  expect(groups.length).toBeGreaterThan(2);
});

it('every name of the ground is found in each language, and the map opens where it lies', () => {
  for (const language of languages) {
    for (const { id, properties } of atlas().physical) {
      const { best, groups } = find(indexes[language], properties.name[language]);
      const hits = [...best, ...groups.flatMap((group) => group.hits)];
      const hit = hits
        .map(({ entry }) => entry)
        .find((one) => one.group === 'ground' && one.id === id);
      expect(hit, `${properties.name[language]} in ${language}`).toBeDefined();
      const camera = parseCamera((hit as GroundEntry).view);
      expect(camera, id).toBeDefined();
      expect(camera!.zoom, id).toBeGreaterThan(2);
    }
  }
});

it('the file of a language stays small for what it finds', () => {
  for (const language of languages) {
    const file = Buffer.from(files[language]);
    const { length } = indexes[language].entries;
    // 75,000 bytes were the budget when there were 456 things to find.
    expect(brotliCompressSync(file).length / length).toBeLessThan(75_000 / 456);
  }
});

describe('readings of Japanese names', () => {
  const { readings, othersOf } = searchNames();
  const grounds = atlas().physical.map(({ properties }) => properties.name.ja);
  const features = allSelections().flatMap(({ collection, id }) => {
    const feature = atlas()[collection].find((one) => one.id === id)!;
    const others = othersOf(`${collection}/${id}`).filter(({ lang }) => lang === 'ja');
    const { name, names = [] } = feature.properties as {
      name: Localized;
      names?: { name: Localized }[];
    };
    const dated = names.map((one) => one.name.ja);
    return [name.ja, ...dated, ...others.map(({ text }) => text)];
  });
  const names = [...features, ...grounds];

  it('every name of Chinese characters has one', () => {
    expect(names.filter((name) => readingOf(name, readings) === undefined)).toEqual([]);
  });

  it.each([
    ['疏勒', 'そろく'],
    ['西州', 'せいしゅう'],
    ['伊州', 'いしゅう'],
    ['迪化', 'てきか'],
    ['慶元', 'けいげん']
  ])('%s is read %s, and found by it', (name, kana) => {
    expect(readingOf(name, readings)).toBe(kana);
    expect(first('ja', kana)).toBe(first('ja', name));
  });

  it('none is left that no name or modern place has', () => {
    const places = atlas().places.map(({ properties: p }) => p.modern.place.ja);
    const all = [...names, ...places].join(' ');
    expect(Object.keys(readings).filter((word) => !all.includes(word))).toEqual([]);
  });
});
