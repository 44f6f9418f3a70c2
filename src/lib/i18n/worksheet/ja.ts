import type { WorksheetTexts } from './texts';

export const texts: WorksheetTexts = {
  title: '白地図：シルクロード、カザフスタン、日本',
  description:
    '学校向けのワークシートです。番号の付いた白地図と、寄稿の言葉から作った問題、解答があります。',
  back: '地図に戻る',
  explain: 'A4またはレターの横向き、2ページです。ブラウザーから印刷してください。',
  name: '名前',
  class: '組',
  date: '日付',
  map: 'コンスタンティノープルから日本までの白地図。海岸線、川、湖と12の番号があり、地名はありません',
  names: '番号の付いた場所の名前を書きましょう。',
  questions: '大臣の言葉を読み、地図の番号を答えましょう。',
  whose: '日本の外務大臣の寄稿、カザフスタンスカヤ・プラブダ紙、2025年8月23日',
  unofficial: '日本語：アトラスによる非公式訳',
  answer: '答え',
  source: 'シルクロード・アトラス · 地図：Natural Earth · CC BY 4.0',
  onText: '受領した本文：{found}。意図したとみられる語句：{read}。',
  keyTitle: '白地図の解答',
  keyDescription: '白地図ワークシートの解答です。',
  toKey: '解答',
  toSheet: 'ワークシートに戻る',
  places: '番号の場所',
  answers: '問題の答え'
};
