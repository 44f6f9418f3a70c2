import type { FilterTexts } from '$lib/i18n/en/filters';

export const texts: FilterTexts = {
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
