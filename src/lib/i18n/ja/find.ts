import type { FilterTexts, SearchTexts } from '$lib/i18n/en/find';

export const search: SearchTexts = {
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

export const filters: FilterTexts = {
  chosen: { other: '{n}件選択中' },
  names: {
    country: '現在の国',
    phase: '時代',
    kind: '種類',
    through: 'もの・旅',
    seen: '日本で見られる場所',
    unesco: '世界遺産',
    certainty: '確かさ',
    named: '寄稿での扱い'
  },
  notes: {
    through: '旅の経由地、またはものの道筋の一段階がカザフスタンにあります。',
    certainty: '道筋では史料でどこまで確かめられるか、地点では位置がどれほど正確かを示します。',
    named:
      'どの項目も寄稿のいずれかの文に対応します。「寄稿に出てくる」とは、寄稿の言葉が名を挙げているもの、またはそれと分かる形で触れているものです。'
  },
  certainty: {
    attested: '道筋：史料で確認',
    probable: '道筋：可能性が高い',
    conjectural: '道筋：推定',
    exact: '地点：正確',
    site: '地点：遺跡・施設の位置',
    city: '地点：都市の位置',
    approximate: '地点：おおよそ'
  },
  through: { KZ: '今のカザフスタンを経由' },
  unesco: { yes: '一覧表に記載' },
  named: { 'op-ed': '寄稿に出てくる', context: 'アトラスが背景として追加' },
  loading: '絞り込みを読み込んでいます。',
  failed: '絞り込みを読み込めませんでした。',
  passing: '{of}件中{n}件を表示',
  nothing: 'この条件に合うものはありません。',
  loosen: '「{name}」を外すと{n}件',
  clear: '絞り込みをすべて解除'
};
