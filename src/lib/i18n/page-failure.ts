import type { Language } from '$lib/domain/language';

/** What is said where a page could not be fetched, whole or in part: the dictionaries themselves may be what is missing. */
export const pageFailure: Record<
  Language,
  Record<'title' | 'text' | 'again' | 'reload' | 'startup', string>
> = {
  ru: {
    title: 'Страница не загрузилась',
    text: 'Сеть или сервер не ответили. То, что вы открывали раньше, доступно по кнопке «Назад».',
    again: 'Попробовать снова',
    reload: 'Обновить страницу',
    startup:
      'Страница загрузилась не полностью. Тексты и ссылки работают; чтобы заработали переключатели, поиск и интерактивная карта, загрузите её ещё раз.'
  },
  kk: {
    title: 'Бет жүктелмеді',
    text: 'Желі немесе сервер жауап бермеді. Бұрын ашқан бетіңізге «Артқа» түймесі арқылы орала аласыз.',
    again: 'Қайталап көру',
    reload: 'Бетті қайта жүктеу',
    startup:
      'Бет толық жүктелмеді. Мәтіндер мен сілтемелер жұмыс істейді; ауыстырғыштар, іздеу және интерактивті карта үшін бетті тағы бір рет жүктеңіз.'
  },
  ja: {
    title: 'ページを読み込めませんでした',
    text: 'ネットワークまたはサーバーから応答がありません。直前のページへは「戻る」ボタンで戻れます。',
    again: 'もう一度試す',
    reload: 'ページを読み込み直す',
    startup:
      'ページの一部を読み込めませんでした。文章とリンクは使えます。切り替え、検索、操作できる地図を使うには、もう一度読み込んでください。'
  },
  en: {
    title: 'The page could not be loaded',
    text: 'The network or the server did not answer. “Back” takes you to the page you had open before.',
    again: 'Try again',
    reload: 'Reload the page',
    startup:
      'The page has loaded only in part. Its texts and links work; load it again to use the switches, the search and the interactive map.'
  }
};
