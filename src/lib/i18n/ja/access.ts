import type { AccessTexts } from '$lib/i18n/en/access';

export const texts: AccessTexts = {
  inView: {
    heading: 'いま地図に見えているもの',
    count: { other: '{n}件が見えています' },
    none: '見えているものはありません。地図を動かすか、道の全体を表示してください。'
  },
  moved: { view: '{count}。', cross: '{count}。中央の十字の位置：{names}。' },
  walk: {
    heading: '経由地を順にたどる',
    stop: '{all}か所中{n}か所目：{name}。',
    next: '次は{name}（{way}）。道の確かさ：{certainty}。',
    end: 'この道はここで終わります。',
    forward: '次の経由地',
    back: '前の経由地'
  },
  help: {
    title: 'キーとジェスチャー',
    explain: 'マウスがなくても、すべて操作できます。',
    close: 'ヘルプを閉じる',
    single: '1文字のショートカットキーを使う（/ と ?）',
    list: '地図にあるものはすべて、隣の一覧にもリンクとして並んでいます。',
    headings: {
      everywhere: 'どこでも',
      map: '地図で',
      time: '年表で',
      touch: 'タッチ操作で'
    },
    rows: {
      search: '検索',
      help: 'このヘルプ',
      close: '手前に開いているものを閉じる',
      onward: '次へ進む',
      back: '前へ戻る',
      pan: '地図を動かす',
      zoom: '拡大・縮小',
      open: '中央の十字の位置にあるものを開く',
      year: '1年ずつ',
      ten: '10年ずつ',
      century: '100年ずつ',
      ends: '最初の年、全時代',
      tap: '記号や線をタップするとカードが開き、ドラッグすると地図が動く',
      pinch: 'ピンチで拡大・縮小',
      sheet: 'シートのつまみをドラッグして、地図と文章の広さを変える'
    }
  }
};
