import type { PrintTexts, WorksheetTexts } from '$lib/i18n/en/paper';

export const print: PrintTexts = {
  title: '地図を印刷する',
  description:
    '表示中の地図を1枚の紙に印刷します。A4またはレター判で、地名、凡例、縮尺、出典、アドレスが付きます。',
  back: '地図に戻る',
  explain: '下の用紙がそのまま印刷されます。このページのほかの部分は印刷されません。',
  paper: '用紙',
  papers: { a4: 'A4', letter: 'レター' },
  orientation: '向き',
  orientations: { landscape: '横', portrait: '縦' },
  scale: '縮尺',
  closer: '拡大',
  wider: '縮小',
  saveInk: 'インクを節約する（陸と海を白いまま残します）',
  print: '印刷する',
  savePicture: 'PNG画像として保存する',
  saving: '画像を描いています。',
  saved: '保存しました：{file}',
  notSaved: 'このブラウザーでは画像を作れませんでした。PDFファイルへの印刷はご利用になれます。',
  loading: '地図を描いています。',
  failed: '地図のデータを取得できませんでした。',
  tryAgain: 'もう一度試す',
  noScript:
    'この用紙の表示にはJavaScriptが必要ですが、無効になっています。白地図のワークシートはJavaScriptなしで印刷できます。',
  sheet: {
    label: '印刷する用紙：地図、凡例、縮尺、出典',
    legend: '凡例',
    way: '道筋の各段階',
    stops: '旅の道筋',
    projection: 'メルカトル図法。上が北です。',
    barAt: '縮尺の目盛りは{latitude}で正確です。北へ行くほど、同じ長さが表す距離は短くなります。',
    north: '北',
    northOf: '北緯{n}度',
    southOf: '南緯{n}度',
    sources: '出典：{sources}',
    licence: 'データと地図：CC BY 4.0、シルクロード・アトラス',
    address: 'この地図のアドレス',
    qr: 'アドレスのQRコード',
    seasons: '航海の季節',
    tooLong: 'アドレスが長すぎるため、QRコードを作れません。',
    years: '表示している年：{years}'
  }
};

export const worksheet: WorksheetTexts = {
  title: '白地図：シルクロード、カザフスタン、日本',
  description:
    '学校向けのワークシートです。番号の付いた白地図と、寄稿の言葉から作った問題、解答があります。',
  back: '地図に戻る',
  explain: 'A4またはレターの横向き、3ページです。ブラウザーから印刷してください。',
  print: '印刷する',
  name: '氏名',
  class: '組',
  date: '日付',
  map: 'コンスタンティノープルから日本までの白地図。海岸線、川、湖と12の番号があり、地名はありません。',
  names: '番号の付いた場所の名前を書きましょう。',
  questions: '大臣の言葉を読み、地図の番号を答えましょう。',
  whose: '日本の外務大臣の寄稿、カザフスタンスカヤ・プラブダ紙、2025年8月23日',
  unofficial: '日本語：アトラスによる非公式訳',
  answer: '答え',
  source: 'シルクロード・アトラス · 地図：Natural Earth · CC BY 4.0',
  onText: '提供を受けた本文：{found}。意図したとみられる語句：{read}。',
  keyTitle: '白地図の解答',
  keyDescription: '白地図ワークシートの解答です。',
  toKey: '解答',
  toSheet: 'ワークシートに戻る',
  places: '番号の付いた場所',
  answers: '問題の答え',
  things: '日本に伝わったもの',
  thingsAsk: 'それぞれの問いの答えとなる場所の番号を書きましょう。',
  thingsMap: '地中海から日本までの白地図。10の番号があり、地名はありません。'
};
