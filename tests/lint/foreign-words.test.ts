import { expect, it } from 'vitest';
import { foreignWords } from '../support/foreign-words';

it.each<[string, string, string[]]>([
  ['ru', 'Слой layers и қажы, 岩屋', ['layers', 'қажы', '岩屋']],
  ['kk', 'Қабаттар мен layers, 岩屋', ['layers', '岩屋']],
  ['ja', 'レイヤー layers слой. 地図.', ['layers', 'слой', '.']],
  ['en', 'Layers слой 岩屋', ['слой', '岩屋']],
  ['zh-Hans', '阿勒颇 Aleppo アレッポ', ['Aleppo', 'アレッポ']],
  // One Latin letter among Cyrillic ones, as a scan leaves it.
  ['ru', 'c 24 по 26 Нуrtleуем', ['c', 'rtle']],
  ['', 'x', ['no such language: ""']]
])('%s: %s holds foreign words', (lang, text, words) => {
  expect(foreignWords(text, lang)).toEqual(words);
});

it.each([
  ['ru', 'В XV в. — KML и GeoJSON (p7.1) на CC BY 4.0, © OpenStreetMap contributors'],
  ['kk', 'Әлем: ғұн, қой, өң, ұлт, үй, һәм, іс; XV ғ.'],
  ['ja', '長さ約8m、25平方km、1,000kmのX線。156cm、11.6kg、87 KB、RDS-1の爆心'],
  ['en', 'Kōnstantinoupolis, Zürich']
])('%s: %s is all its own', (lang, text) => {
  expect(foreignWords(text, lang)).toEqual([]);
});

it('names are taken as they are written', () => {
  expect(foreignWords('Банк Sumitomo и Toshiba', 'ru', [/Toshiba/g])).toEqual(['Sumitomo']);
});
