import type { Language } from '../domain/language';

/** What is said where a whole page could not be fetched: the dictionaries themselves may be what is missing. */
export const pageFailure: Record<
  Language,
  Record<'title' | 'text' | 'again' | 'reload', string>
> = {
  ru: {
    title: 'Страница не загрузилась',
    text: 'Сеть или сервер не ответили. То, что вы открывали раньше, доступно по кнопке «Назад».',
    again: 'Попробовать снова',
    reload: 'Загрузить страницу заново'
  },
  kk: {
    title: 'Бет жүктелмеді',
    text: 'Желі немесе сервер жауап бермеді. Бұрын ашқан бетіңізге «Артқа» түймесі арқылы орала аласыз.',
    again: 'Қайталап көру',
    reload: 'Бетті қайта жүктеу'
  },
  ja: {
    title: 'ページを読み込めませんでした',
    text: 'ネットワークまたはサーバーから応答がありません。直前のページへは「戻る」ボタンで戻れます。',
    again: 'もう一度試す',
    reload: 'ページを読み込み直す'
  },
  en: {
    title: 'The page could not be loaded',
    text: 'The network or the server did not answer. “Back” takes you to the page you had open before.',
    again: 'Try again',
    reload: 'Reload the page'
  }
};
