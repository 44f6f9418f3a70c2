import type { QuizTexts } from '$lib/i18n/en/quiz';

export const quiz: QuizTexts = {
  title: '授業用クイズ',
  description:
    '寄稿の言葉とシルクロードが運んだものから5〜15問を選び、地名のない地図で答えます。先生は1分でリンクを作れます。',
  explain:
    '問題を5問から15問まで選んでください。リンクを開いた人は、地名のない地図で答えます。答えは保存も送信もされません。',
  fromOpEd: '大臣の言葉から',
  ofThings: '伝わったものと旅人',
  some: '10問をおまかせで選ぶ',
  clear: '選択を解除する',
  chosen: { other: '{n}問を選択中' },
  range: 'リンクには5問から15問まで入ります。',
  link: '授業用のリンク',
  code: '授業用リンクのQRコード',
  open: '試してみる',
  number: '第{n}問（全{all}問）',
  how: '地図で丸く囲まれた印の一つを押すか、一覧から選んでください。',
  places: '場所',
  onMap: '地図で選んだ場所：{name}',
  several: 'ここには印が重なっています。地図を拡大するか、一覧から選んでください。',
  noAnswer: 'この場所は選択肢にありません。',
  answer: '答える',
  right: '正解です。答えは{name}です。',
  wrong: '違います。正解は{name}です。',
  more: '詳しく読む',
  next: '次の問題',
  finish: '結果を見る',
  result: '結果',
  score: '{all}問中{right}問正解',
  yours: 'あなたの答え：{name}',
  correct: '正解：{name}',
  asText: '結果のテキスト',
  print: '結果を印刷する',
  again: '最初からやり直す',
  others: '別の問題を選ぶ',
  noScript:
    'JavaScriptが無効です。すべての問題をここに示します。答えは各問題の下に折りたたんであります。'
};
