import type { CompareTexts } from '$lib/i18n/en/compare';

export const texts: CompareTexts = {
  heading: '二つの時代を並べて見る',
  explain:
    '左（または上）が一つ目の時代、右（または下）が二つ目の時代です。二つの地図は一緒に動きます。',
  first: '一つ目の時代',
  second: '二つ目の時代',
  year: '西暦（年）',
  yearNote: '紀元前の年は、数字の前にマイナス（−）を付けてください。',
  preset: '時代または年',
  ownYear: '年を指定',
  apply: '表示する',
  swap: '入れ替える',
  end: '一つの地図に戻る',
  divider: '二つの地図の境',
  dividerValue: '{first}：{share}％、{second}：{rest}％',
  firstMap: '{time}の地図',
  onlyThen: '{time}のみ',
  both: '両方の時代',
  undated: '年代不明',
  none: 'ありません。',
  badYear: '紀元前200年（−200）から{last}年までの年を入力してください。西暦0年はありません。',
  noMap: '二つの地図にはWebGL 2が必要です。下の一覧で二つの時代を比べられます。',
  failed: '二つ目の地図を読み込めませんでした。下の一覧で二つの時代を比べられます。',
  summary: '{first}のみ：{a}件。{second}のみ：{b}件。両方の時代：{c}件。'
};
