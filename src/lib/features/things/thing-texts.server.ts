import type { ThingText } from '$lib/domain/card';
import type { Language } from '$lib/domain/language';
import type { Maker } from '$lib/domain/transmission/thing';

/** The words of a thing's card. They go with its data: no other page has a use for them. */
export const thingTexts: Record<
  Language,
  Record<ThingText, string> & { makers: Record<Maker, string> }
> = {
  ru: {
    way: 'Путь по этапам',
    relay:
      'Это цепь свидетельств, а не дорога одного каравана: вещи и умения много раз переходили из рук в руки. Чем ближе линия на карте к сплошной, тем надёжнее известен этот отрезок; где не известно ничего, линии нет.',
    origin: 'Происхождение',
    arrived: 'Когда дошло до Японии',
    influence: 'Что изменило',
    dispute: 'О чём спорят',
    kazakhstan: 'Что можно сказать о Казахстане',
    seen: 'Где это увидеть',
    known: 'Насколько это достоверно',
    knownOrigin: 'исходный пункт: {certainty}',
    knownWay: 'путь: {certainty}',
    made: 'Сделано {place}',
    unsourced: 'опубликованного источника не нашлось',
    gap: 'не продолжает предыдущий этап: линия не проведена',
    fellows: 'По той же дороге',
    legend: 'Это легенда: ничего подобного в Японию не приходило, и пути на карте нет.',
    voice:
      'Атлас описал этапы по общим трудам: источники внизу подтверждают главное, но не каждый этап.',
    makers: {
      china: 'в Китае',
      japan: 'в Японии',
      'west-asia': 'в Передней Азии',
      'south-asia': 'в Южной Азии',
      'south-east-asia': 'в Юго-Восточной Азии',
      unknown: 'неизвестно где'
    }
  },
  kk: {
    way: 'Жолы, кезең-кезеңімен',
    relay:
      'Бұл – бір керуеннің жолы емес, айғақтар тізбегі: заттар мен өнер талай рет қолдан қолға өткен. Картадағы сызық неғұрлым тұтас болса, жолдың сол бөлігі соғұрлым анық белгілі; ештеңе белгісіз тұста сызық жоқ.',
    origin: 'Шығу тегі',
    arrived: 'Жапонияға қашан жетті',
    influence: 'Нені өзгертті',
    dispute: 'Не дау тудырады',
    kazakhstan: 'Қазақстан туралы не айтуға болады',
    seen: 'Қайдан көруге болады',
    known: 'Бұл қаншалықты анық',
    knownOrigin: 'шығу тегі: {certainty}',
    knownWay: 'жолы: {certainty}',
    made: 'Жасалған жері: {place}',
    unsourced: 'жарияланған дереккөз табылмады',
    gap: 'алдыңғы кезеңмен жалғаспайды: сызық жүргізілмеген',
    fellows: 'Сол жолмен келгендер',
    legend: 'Бұл – аңыз: шын мәнінде Жапонияға мұндай ештеңе келмеген, картада жолы да жоқ.',
    voice:
      'Кезеңдерді атлас жалпы еңбектерге сүйеніп сипаттайды: төмендегі дереккөздер негізгісін растайды, бірақ әр кезеңді жеке-жеке растамайды.',
    makers: {
      china: 'Қытай',
      japan: 'Жапония',
      'west-asia': 'Алдыңғы Азия',
      'south-asia': 'Оңтүстік Азия',
      'south-east-asia': 'Оңтүстік-Шығыс Азия',
      unknown: 'белгісіз'
    }
  },
  ja: {
    way: '伝来の道筋',
    relay:
      'これは一つの隊商の道ではなく、証拠の連なりです。品も技も何度も人の手を渡りました。地図では、確かな区間ほど途切れの少ない線で示します。何も分からないところに線はありません。',
    origin: '起源',
    arrived: '日本に伝わった時期',
    influence: '何を変えたか',
    dispute: '議論のあるところ',
    kazakhstan: 'カザフスタンについて言えること',
    seen: '見られる場所',
    known: 'どこまで分かっているか',
    knownOrigin: '起源：{certainty}',
    knownWay: '道筋：{certainty}',
    made: '作られた場所：{place}',
    unsourced: '公刊された出典は見つかりませんでした',
    gap: '前の段階から来たものではないため、線は引いていません',
    fellows: '同じ道を来たもの',
    legend: '俗説です。実際には何も伝わっておらず、地図に道筋もありません。',
    voice:
      '道筋の各段階は、概説書をもとにアトラスがまとめたものです。下の出典は要点を裏付けますが、段階の一つ一つを裏付けるものではありません。',
    makers: {
      china: '中国',
      japan: '日本',
      'west-asia': '西アジア',
      'south-asia': '南アジア',
      'south-east-asia': '東南アジア',
      unknown: '不明'
    }
  },
  en: {
    way: 'The route, stage by stage',
    relay:
      'This is a chain of evidence, not the road of one caravan: things and skills changed hands many times. The more solid the line on the map, the better that stretch is attested; where nothing is known, there is no line.',
    origin: 'Origin',
    arrived: 'When it reached Japan',
    influence: 'What it changed',
    dispute: 'What is disputed',
    kazakhstan: 'What can be said about Kazakhstan',
    seen: 'Where to see it',
    known: 'How well this is known',
    knownOrigin: 'origin: {certainty}',
    knownWay: 'route: {certainty}',
    made: 'Where it was made: {place}',
    unsourced: 'no published source found',
    gap: 'not reached from the previous stage: no line is drawn',
    fellows: 'By the same route',
    legend: 'This is a legend: nothing of the kind came to Japan, and the map shows no route.',
    voice:
      'The stages are described from general works: the sources below support the main points, not every stage.',
    makers: {
      china: 'China',
      japan: 'Japan',
      'west-asia': 'West Asia',
      'south-asia': 'South Asia',
      'south-east-asia': 'South-East Asia',
      unknown: 'unknown'
    }
  }
};
