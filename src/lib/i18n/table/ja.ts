import type { TableTexts } from './texts';

export const texts: TableTexts = {
  title: '一覧表',
  description:
    '地図にあるものすべてを一覧表にしました。名称、種類、現在の場所と国、年代、世界遺産、確かさを示します。',
  explain: '表には地図に表示しているものが並びます。レイヤー、年代、この絞り込みは地図と共通です。',
  change: '地図でレイヤーと年代を変える',
  shown: '{of}件中{n}件を表示',
  nothing: '表示するものがありません。レイヤーを表示するか、年代や絞り込みを変えてください。',
  columns: {
    name: '名称',
    kind: '種類',
    where: '現在の場所',
    when: '年代',
    heritage: '世界遺産',
    known: '確かさ',
    layer: 'レイヤー'
  },
  address: 'アドレス',
  copy: '表をコピー',
  copied: { other: '{n}行をコピーしました' },
  copyFailed: 'ブラウザーがコピーを許可しませんでした。表はダウンロードできます。',
  download: 'CSVでダウンロード'
};
