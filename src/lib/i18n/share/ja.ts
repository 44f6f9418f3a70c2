import type { ShareTexts } from './texts';

export const texts: ShareTexts = {
  ofCard: 'このカードの利用',
  ofView: 'この画面の利用',
  actions: { share: '共有', cite: '引用情報', embed: '埋め込み', report: '誤りを知らせる' },
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
  embed: {
    title: '埋め込み',
    explain:
      'ご自分のページのHTMLに貼り付けてください。スクリプトは含まれず、閲覧者の計測も行いません。',
    what: '埋め込む内容',
    card: 'このカード（動く地図なし）',
    map: '現在の状態の地図',
    snippet: '埋め込み用のHTML',
    frameCard: 'シルクロード・アトラスの「{name}」',
    frameMap: 'シルクロード・アトラスの地図',
    open: 'アトラスで開く',
    opensInNewTab: '新しいタブで開きます',
    source: '出典',
    place: '位置',
    picture: '地図：{name}の位置',
    noMap: '閲覧者のブラウザーが対応していれば、埋め込みの枠に動く地図が表示されます。'
  },
  report: {
    title: '誤りを知らせる',
    explain:
      'どこが誤りか、できれば、それを裏付ける資料も添えてお書きください。訂正した誤りは「アトラスについて」のページに載せています。',
    subject: 'アトラスの誤り：{name}',
    question: 'どこが誤りですか。資料は何ですか。',
    feature: '項目',
    language: '言語',
    version: '版',
    address: 'アドレス',
    text: '報告の文面',
    mail: 'メールを書く',
    page: '報告ページを開く',
    nowhere:
      'このアトラスには報告先が設定されていません。文面をコピーして、このアトラスの公開元にお送りください。'
  }
};
