import type { JourneyText } from '$lib/domain/card';
import type { Language } from '$lib/domain/language';

/** The words of a journey's card. They go with its data: no other page has a use for them. */
export const journeyTexts: Record<Language, Record<JourneyText, string>> = {
  ru: {
    stops: 'Путь по остановкам',
    about:
      'Линия на карте соединяет остановки по прямой: чем она ближе к сплошной, тем надёжнее они известны. Где пути никто не знает, линии нет.',
    gap: 'путь сюда неизвестен, линии нет',
    japan: 'Связь с Японией',
    dispute: 'О чём спорят',
    known: 'Откуда это известно',
    unsourced: 'опубликованного источника не нашлось',
    voice:
      'Остановки атлас описал по общим трудам: источники внизу подтверждают главное, но не каждую остановку.',
    life: 'Годы жизни',
    follow: 'Пройти этот путь',
    back: 'Назад',
    forward: 'Дальше',
    stop: 'Остановка {n} из {all}: {name}. {when}',
    unplaced: 'Место на карте не указано.'
  },
  kk: {
    stops: 'Сапар жолы, тоқтаған жерлері ретімен',
    about:
      'Картадағы сызық тоқтаған жерлерді түзу қосады: олар неғұрлым анық белгілі болса, сызық соғұрлым тұтас. Жолды ешкім білмейтін тұста сызық жоқ.',
    gap: 'мұнда келген жолы белгісіз, сызық жоқ',
    japan: 'Жапониямен байланысы',
    dispute: 'Не дау тудырады',
    known: 'Бұл қайдан белгілі',
    unsourced: 'жарияланған дереккөз табылмады',
    voice:
      'Тоқтаған жерлерді атлас жалпы еңбектерге сүйеніп сипаттайды: төмендегі дереккөздер негізгісін растайды, бірақ әр тоқтаған жерді жеке-жеке растамайды.',
    life: 'Өмір сүрген жылдары',
    follow: 'Осы жолмен жүру',
    back: 'Артқа',
    forward: 'Әрі қарай',
    stop: '{n}-тоқтаған жері (барлығы {all}): {name}. {when}',
    unplaced: 'Картада орны көрсетілмеген.'
  },
  ja: {
    stops: '旅の道筋',
    about:
      '地図では、立ち寄った地点を直線で結び、確かなところほど途切れの少ない線で示します。道が分からないところに線はありません。',
    gap: 'ここまでの道は不明です。線は引いていません',
    japan: '日本との関わり',
    dispute: '議論のあるところ',
    known: 'どのように知られているか',
    unsourced: '公刊された出典は見つかりませんでした',
    voice:
      '立ち寄った地点は、概説書をもとにアトラスがまとめたものです。下の出典は要点を裏付けますが、地点の一つ一つを裏付けるものではありません。',
    life: '生没年',
    follow: '旅路をたどる',
    back: '前へ',
    forward: '次へ',
    stop: '{all}地点のうち{n}番目、{name}。{when}',
    unplaced: '地図上の位置は示していません。'
  },
  en: {
    stops: 'The journey, stop by stop',
    about:
      'The line on the map joins the stops directly: the more solid it is, the better they are attested. Where nobody knows the way, there is no line.',
    gap: 'the way here is unknown: no line is drawn',
    japan: 'The connection with Japan',
    dispute: 'What is disputed',
    known: 'How this is known',
    unsourced: 'no published source found',
    voice:
      'The stops are described from general works: the sources below support the main points, not every stop.',
    life: 'Lived',
    follow: 'Follow the journey',
    back: 'Back',
    forward: 'Onward',
    stop: 'Stop {n} of {all}: {name}. {when}',
    unplaced: 'Not located on the map.'
  }
};
