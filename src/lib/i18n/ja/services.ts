import type { AccessTexts, CiteTexts, ShareTexts } from '$lib/i18n/en/services';

export const share: ShareTexts = {
  ofCard: 'このカードを使う',
  ofView: 'この画面を使う',
  actions: {
    page: '1ページにまとめる',
    share: '共有',
    cite: '引用情報',
    embed: '埋め込み',
    report: '誤りを知らせる'
  },
  close: '閉じる',
  failed: '読み込めませんでした。もう一度ボタンを押してください。',
  copy: {
    copy: 'コピー',
    copied: 'コピーしました。',
    refused:
      'ブラウザーがコピーを許可しませんでした。文字列は選択されています。欄からコピーしてください。'
  },
  share: {
    title: 'この画面へのリンク',
    explain: 'リンクを開いた人には、同じページが同じ言語で表示されます。',
    link: 'リンク',
    view: '地図の位置と表示中のレイヤーを含める',
    send: 'アプリで送る',
    code: 'リンクのQRコード',
    tooLong: 'リンクが長すぎるため、QRコードを作れません。',
    large: '壁に掲示できる大きさで表示',
    save: 'SVGで保存',
    print: '印刷',
    back: '戻る'
  },
  page: {
    title: '配れる1ページ',
    explain: '場所、その地図、大臣の言葉、リンクを1ページにまとめました。印刷も送信もできます。',
    save: '画像として保存',
    saved: '保存しました。',
    notSaved: '画像を作れませんでした。印刷はできます。',
    send: '画像を送る'
  },
  embed: {
    title: '埋め込み',
    explain:
      'ご自分のページのHTMLに貼り付けてください。スクリプトは含まれず、閲覧者を追跡することもありません。',
    what: '埋め込む内容',
    card: 'このカード（操作できる地図なし）',
    map: '現在の状態の地図',
    statement: '寄稿の一文',
    frameStatement: 'シルクロード・アトラス、寄稿の一文 {sentence}',
    preview: '実寸の表示：{width}×{height}ピクセル',
    snippet: '埋め込み用のHTML',
    frameCard: 'シルクロード・アトラスの「{name}」',
    frameMap: 'シルクロード・アトラスの地図',
    open: 'アトラスで開く',
    opensInNewTab: '新しいタブで開きます',
    source: '出典',
    place: '場所',
    noMap: '閲覧者のブラウザーが対応していれば、埋め込みの枠に操作できる地図が表示されます。'
  },
  report: {
    title: '誤りを知らせる',
    explain:
      'どこが誤りかを、できれば裏付けとなる資料も添えてお書きください。訂正した誤りは「アトラスについて」のページに載せています。',
    subject: 'アトラスの誤り：{name}',
    question: 'どこが誤りですか。根拠となる資料は何ですか。',
    feature: '項目',
    language: '言語',
    version: '版',
    address: 'アドレス',
    text: '報告の文面',
    mail: 'メールを書く',
    page: '報告フォームを開く',
    nowhere:
      'このアトラスには報告先が設定されていません。文面をコピーして、このアトラスの公開元にお送りください。'
  }
};

export const cite: CiteTexts = {
  title: '引用情報',
  explain: '言語、版、今日の日付を含む書誌情報です。そのままお使いいただけます。',
  what: '引用の対象',
  page: 'アトラスのこのページ',
  quotation: '寄稿の言葉、{ids}',
  style: '書式',
  citation: '書誌情報',
  save: 'ファイルに保存'
};

export const access: AccessTexts = {
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
