import type { Language } from '../domain/language';
import { dataSources } from './data-sources';

export interface AboutSection {
  heading: string;
  paragraphs: string[];
}

/** The about page's own words; `sources` names each source with its licence in the page itself. */
export const aboutText: Record<Language, AboutSection[]> = {
  en: [
    {
      heading: 'What this is',
      paragraphs: [
        'This atlas lets the reader of one newspaper op-ed see on a map what it speaks of. In August 2025 the foreign minister of Japan wrote to the people of Kazakhstan: of the Great Silk Road, of nuclear tests and medical help in Semey, of Japanese who died in internment, of the dialogue “Central Asia + Japan” and of Expo 2025 in Osaka. Each of these stands on the map and answers with the op-ed’s own words.'
      ]
    },
    {
      heading: 'How to read it',
      paragraphs: [
        'Quotations are the received Russian text to the letter. Where that text errs, the passage is marked and explained, never silently corrected. Translations are ours and unofficial.',
        'Every other statement names its voice: a source with a link, or “added by the atlas”. Where sources disagree, each figure is given with its source.',
        'What is known only approximately is drawn as a circle of its true radius. How firm a route’s line is shows how well the route is attested. Nobody travelled the whole Silk Road: goods changed hands many times, and no caravan from the Kazakh steppe to Nara is known. The name itself dates from 1877.',
        'The exact place of the memorial in Astana is not known to us; it is drawn as a circle.',
        'A year stands alone only where an event of that year is on record; all others say “c.”, “perhaps” or “between”. When the map shows a year, what began or ended about then fades in or out. By our convention “c.” and “perhaps” each mean 25 years either way before 1800 and 2 years from then on, both together twice as much, and “or earlier” and “or later” mean a century. Places carry the name of the year shown.'
      ]
    },
    {
      heading: 'Borders',
      paragraphs: [
        'Borders are for orientation only: thin, and off unless switched on. Disputed lines (Crimea, Kashmir and others) are dotted and not drawn as settled; islands such as the Kurils / Northern Territories carry no line and no owner. The atlas takes no position on any dispute.'
      ]
    },
    {
      heading: 'Licence',
      paragraphs: [
        'The code is under the MIT licence; our data and translations are under CC BY 4.0. The words of the op-ed remain their author’s and are quoted with attribution.'
      ]
    }
  ],
  ru: [
    {
      heading: 'Что это такое',
      paragraphs: [
        'Атлас позволяет читателю одной газетной статьи увидеть, о чём она говорит. В августе 2025 года министр иностранных дел Японии обратился к народу Казахстана: он писал о Великом Шёлковом пути, о ядерных испытаниях и медицинской помощи в Семее, о японцах, умерших в интернировании, о диалоге «Центральная Азия + Япония» и об «ЭКСПО-2025» в Осаке. Всё это стоит на карте и отвечает словами самой статьи.'
      ]
    },
    {
      heading: 'Как это читать',
      paragraphs: [
        'Цитаты — это полученный русский текст буква в букву. Там, где в нём ошибка, место помечено и объяснено, но не исправлено молча. Переводы сделаны нами и неофициальны.',
        'У каждого другого утверждения указан голос: источник со ссылкой или «добавлено атласом». Где источники расходятся, каждая цифра приведена с указанием, чья она.',
        'То, что известно лишь приблизительно, нарисовано кругом своего истинного радиуса. Твёрдость линии говорит, насколько маршрут засвидетельствован. Весь Шёлковый путь не проходил никто: товары много раз переходили из рук в руки, и ни один караван из казахской степи в Нару не известен. Само название появилось в 1877 году.',
        'Точное место памятника в Астане нам неизвестно; оно показано кругом.',
        'Год без оговорки стоит лишь там, где известно событие этого года; при остальных сказано «около», «возможно» или «между». Когда карта показывает год, то, что началось или кончилось примерно тогда, проступает или бледнеет: по нашему условию «около» и «возможно» — это 25 лет в обе стороны до 1800 года и 2 года после, вместе — вдвое больше, «не позже» и «не раньше» — столетие. Места названы так, как назывались в показанном году.'
      ]
    },
    {
      heading: 'Границы',
      paragraphs: [
        'Границы нужны только для ориентировки: они тонкие и включаются по желанию. Спорные линии (Крым, Кашмир и другие) показаны точками, а не как решённые; острова — например, Курильские, или «северные территории», — не несут ни линии, ни указания владельца. Атлас не занимает позиции ни в одном споре.'
      ]
    },
    {
      heading: 'Лицензия',
      paragraphs: [
        'Код — под лицензией MIT; наши данные и переводы — под CC BY 4.0. Слова статьи принадлежат её автору и цитируются с указанием авторства.'
      ]
    }
  ],
  kk: [
    {
      heading: 'Бұл не',
      paragraphs: [
        'Атлас бір газет мақаласының оқырманына онда айтылғанды өз көзімен көруге мүмкіндік береді. 2025 жылғы тамызда Жапония Сыртқы істер министрі Қазақстан халқына арнап Ұлы Жібек жолы, ядролық сынақтар мен Семейдегі медициналық көмек, интернирлеуде қаза тапқан жапондықтар, «Орталық Азия + Жапония» диалогы және Осакадағы «ЭКСПО-2025» туралы жазды. Мұның бәрі картада бар және мақаланың өз сөзімен жауап береді.'
      ]
    },
    {
      heading: 'Қалай оқу керек',
      paragraphs: [
        'Дәйексөздер – алынған орысша мәтіннің әрпіне дейінгі көшірмесі. Мәтінде қате болса, ол жер белгіленіп, түсіндіріледі, бірақ үнсіз түзетілмейді. Аудармалар біздікі және бейресми.',
        'Басқа әр мәліметтің кімдікі екені көрсетілген: сілтемесі бар дереккөз немесе «атлас қосқан». Дереккөздер бір-біріне сай келмейтін жерде әр санның кімдікі екені қоса көрсетіледі.',
        'Шамамен ғана белгілі нәрсе өзінің шын радиусындағы шеңбермен сызылған. Сызықтың тұтастығы бағыттың қаншалықты расталғанын білдіреді. Бүкіл Жібек жолын ешкім басынан аяғына дейін жүріп өтпеген: тауар талай қолдан өткен, қазақ даласынан Нараға барған керуен белгілі емес. Атаудың өзі 1877 жылы шыққан.',
        'Астанадағы ескерткіштің нақты орны бізге белгісіз; ол шеңбермен көрсетілген.',
        'Жыл сол жылғы оқиға белгілі болғанда ғана ескертусіз тұрады; қалғандарында «шамамен», «бәлкім» немесе «аралығы» деп айтылған. Картада бір жыл таңдалғанда, сол шамада басталған не аяқталған нәрсе біртіндеп көрінеді не солғындайды: біздің шартымыз бойынша «шамамен» мен «бәлкім» 1800 жылға дейін екі жаққа 25 жылды, одан кейін 2 жылды білдіреді, екеуі бірге – екі есе көп, «кеш емес» пен «ерте емес» – бір ғасырды. Жерлер көрсетілген жылдағы атымен аталған.'
      ]
    },
    {
      heading: 'Шекаралар',
      paragraphs: [
        'Шекаралар тек бағдарлау үшін: олар жіңішке және қалауыңызша қосылады. Даулы сызықтар (Қырым, Кашмир және басқалары) шешілген шекара ретінде емес, нүктемен берілген; Курил аралдары («солтүстік аумақтар») сияқты аралдарда сызық та, иесі де көрсетілмеген. Атлас ешбір дауда ұстаным білдірмейді.'
      ]
    },
    {
      heading: 'Лицензия',
      paragraphs: [
        'Код – MIT лицензиясымен; деректеріміз бен аудармаларымыз – CC BY 4.0 лицензиясымен. Мақаланың сөздері авторына тиесілі және авторы көрсетіліп келтіріледі.'
      ]
    }
  ],
  ja: [
    {
      heading: 'このアトラスについて',
      paragraphs: [
        'このアトラスは、新聞に載った一編の寄稿の読者が、そこで語られていることを、地図の上で確かめられるようにするものです。2025年8月、日本の外務大臣はカザフスタンの人々に向けて、シルクロード、核実験とセメイでの医療支援、抑留中に亡くなった日本人、「中央アジア＋日本」対話、そして大阪・関西万博について書きました。その一つ一つが地図の上にあり、開けば寄稿の言葉が読めます。'
      ]
    },
    {
      heading: '読み方',
      paragraphs: [
        '引用は、受領したロシア語の本文を一字も変えずに掲げています。本文に誤りがある箇所には印を付けて説明し、黙って直すことはしません。翻訳はアトラスによる非公式のものです。',
        'そのほかの記述には、誰の言葉であるかを示しています。リンクのある出典か、「アトラスによる補足」のいずれかです。出典が食い違う場合は、どの出典の数字かを明らかにして、それぞれを示します。',
        'おおよその位置しか分からないものは、その誤差を半径とする円で描いています。線の確かさは、その道筋がどれほど史料で確認されているかを表します。シルクロードの全行程を旅した人はいません。品物は何度も人の手を経て運ばれました。カザフの草原から奈良へ至った隊商は知られていません。名称そのものも1877年に生まれたものです。',
        'アスタナの慰霊碑の正確な場所は分かっていません。そのため円で示しています。',
        '年だけを記すのは、その年の出来事が知られている場合に限ります。ほかは「ごろ」「か」「の間」などと添えています。地図で年を選ぶと、そのころに始まったもの、終わったものは薄く表れます。アトラスの取り決めとして、「ごろ」と「か」はそれぞれ、1800年より前は前後25年、それ以後は前後2年の幅とし、両方が付くときはその2倍、「以前」「以降」は100年の幅とします。地名は、表示している年の呼び名で記します。'
      ]
    },
    {
      heading: '国境線',
      paragraphs: [
        '国境線は目安にすぎません。細い線で示し、選んだときにだけ表示します。係争のある線（クリミア、カシミールなど）は点線とし、確定したものとしては描きません。北方領土／クリル諸島などの島には、線も帰属も示しません。アトラスはどの係争についても立場をとりません。'
      ]
    },
    {
      heading: 'ライセンス',
      paragraphs: [
        'コードはMITライセンス、データと翻訳はCC BY 4.0です。寄稿の言葉は著者に帰属し、出所を明示して引用しています。'
      ]
    }
  ]
};

/** What the sources and downloads are called, for the headings of their lists. */
export const aboutHeadings: Record<
  Language,
  Record<
    | 'sources'
    | 'corrections'
    | 'downloads'
    | 'errata'
    | 'errataExplain'
    | 'noErrata'
    | 'software'
    | 'softwareExplain'
    | 'licenceTexts',
    string
  >
> = {
  en: {
    sources: 'Sources',
    corrections: 'Corrections of the received text',
    downloads: 'Download the data',
    errata: 'Corrections of the atlas',
    errataExplain:
      'Errors of ours that have been corrected, the newest first. Each card has “Report an error” at its foot.',
    noErrata: 'None so far.',
    software: 'Software and typefaces',
    softwareExplain: 'The work of others that is published with the atlas, and its licences.',
    licenceTexts: 'All licences in full'
  },
  ru: {
    sources: 'Источники',
    corrections: 'Исправления полученного текста',
    downloads: 'Взять данные',
    errata: 'Исправления в атласе',
    errataExplain:
      'Наши ошибки, которые исправлены; новые вверху. Внизу каждой карточки есть «Сообщить об ошибке».',
    noErrata: 'Пока нет.',
    software: 'Программы и шрифты',
    softwareExplain:
      'Чужой труд, который входит в атлас, и лицензии, по которым он распространяется.',
    licenceTexts: 'Все лицензии полностью'
  },
  kk: {
    sources: 'Дереккөздер',
    corrections: 'Алынған мәтіндегі түзетулер',
    downloads: 'Деректерді алу',
    errata: 'Атластағы түзетулер',
    errataExplain:
      'Түзетілген өз қателеріміз, жаңалары жоғарыда. Әр карточканың төменгі жағында «Қате туралы хабарлау» бар.',
    noErrata: 'Әзірге жоқ.',
    software: 'Бағдарламалар мен қаріптер',
    softwareExplain: 'Атлас құрамына кіретін өзге авторлардың еңбегі және оның лицензиялары.',
    licenceTexts: 'Барлық лицензияның толық мәтіні'
  },
  ja: {
    sources: '出典',
    corrections: '受領した本文の訂正',
    downloads: 'データの入手',
    errata: 'アトラスの訂正',
    errataExplain:
      '私たちの誤りのうち訂正したものを、新しい順に掲げます。各カードの末尾に「誤りを知らせる」があります。',
    noErrata: '今のところありません。',
    software: 'ソフトウェアと書体',
    softwareExplain: 'アトラスとともに配布している第三者の成果物と、そのライセンスです。',
    licenceTexts: '全ライセンスの全文'
  }
};

/** Sources of the map's ground and points; names and licences are proper names. */
export const aboutSources = [
  ...dataSources.map(({ name, url, licence }) => ({ name, url, licence })),
  { name: 'Maki', url: 'https://labs.mapbox.com/maki-icons/', licence: 'CC0' },
  { name: 'Noto', url: 'https://fonts.google.com/noto', licence: 'SIL OFL 1.1' }
];
