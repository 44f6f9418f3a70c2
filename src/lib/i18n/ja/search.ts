import type { SearchTexts } from '$lib/i18n/en/search';

export const texts: SearchTexts = {
  hint: '地名（どの文字の表記でも）、旧称、国名、種類、寄稿の言葉で探せます。',
  results: '検索結果',
  close: '検索を閉じる',
  loading: '索引を読み込んでいます。',
  none: '「{query}」は見つかりませんでした。',
  near: '似たもの',
  inexact: '「{query}」に一致するものはありませんでした。',
  otherLayout: '「{query}」の結果です。別のキーボード配列で入力されていました。',
  shown: '{n}件中{shown}件',
  singleKeys: '1文字のショートカットキーを使う（/ と ?）',
  found: { other: '{n}件見つかりました' },
  groups: {
    sites: '現代の地点',
    places: '歴史上の地点',
    things: '日本に伝わったもの',
    journeys: '旅人の道',
    routes: '道筋',
    ground: '山脈・水域・砂漠',
    sentences: '寄稿の文'
  },
  grounds: {
    range: '山脈',
    highland: '高原',
    river: '川',
    desert: '砂漠',
    steppe: '草原',
    sea: '海',
    lake: '湖',
    town: '都市'
  }
};
