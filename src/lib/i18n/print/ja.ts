import type { PrintTexts } from './texts';

export const texts: PrintTexts = {
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
  closer: '大きく',
  wider: '広く',
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
    'この用紙はスクリプトで描きますが、スクリプトが無効になっています。白地図のワークシートはスクリプトなしで印刷できます。',
  sheet: {
    label: '印刷する用紙：地図、凡例、縮尺、出典',
    legend: '凡例',
    projection: 'メルカトル図法。上が北です。',
    barAt: '縮尺の目盛りは{latitude}で正確です。北へ行くほど、同じ長さが表す距離は短くなります。',
    north: '北',
    northOf: '北緯{n}度',
    southOf: '南緯{n}度',
    sources: '出典：{sources}',
    licence: 'データと地図：CC BY 4.0、シルクロード・アトラス',
    address: 'この地図のアドレス',
    qr: 'アドレスのQRコード',
    tooLong: 'アドレスが長すぎるため、QRコードを作れません。',
    years: '表示している年：{years}'
  }
};
