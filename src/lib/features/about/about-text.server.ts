import type { Language } from '$lib/domain/language';
import { dataSources } from '$lib/server/data-sources';

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
        'This atlas shows on a map what one newspaper op-ed is about. In August 2025 Japan’s foreign minister, Iwaya Takeshi, who held the post from 1 October 2024 to 21 October 2025, wrote to the people of Kazakhstan about the Silk Road, about nuclear tests and medical help in Semey, about the Japanese who died in internment, about the “Central Asia + Japan” dialogue and about Expo 2025 in Osaka. Each of these is on the map; open any of them to read what the op-ed says.'
      ]
    },
    {
      heading: 'How to read it',
      paragraphs: [
        'Quotations reproduce the Russian text to the letter, as we received it. Where that text is in error, the passage is marked and explained, never silently corrected. Translations are ours and unofficial.',
        'Every other statement says where it comes from: a linked source, or “added by the atlas”. Where sources disagree, each figure is given with its source.',
        'A place known only approximately is shown as a circle, drawn to scale, within which it lies. The more solid a route’s line, the better the route is attested. Nobody travelled the whole Silk Road: goods changed hands many times, and no caravan from the Kazakh steppe to Nara is known. The name “Silk Road” itself dates from 1877.',
        'We have not been able to establish the exact site of the monument to the Japanese internees in Astana, so it is shown as a circle.',
        'A year is given without qualification only where an event in that year is recorded; otherwise we write “c.”, “perhaps” or “between”. When the map shows a year, what began or ended about then fades in or out. By our convention “c.” and “perhaps” each mean 25 years either way before 1800 and 2 years from then on, both together twice as much, and “or earlier” and “or later” mean a century. Places are labelled with the name they had in the year shown. Lakes and seas are drawn as they were in the last year shown: the Aral Sea in five outlines, reservoirs from the building of their dams. Dashed lines are beds that rivers have left.'
      ]
    },
    {
      heading: 'Borders',
      paragraphs: [
        'Borders are for orientation only: thin, grey, and off unless switched on; with them come the names of states that are members or observers of the United Nations. Disputed lines are dotted and not drawn as settled: those of Crimea; of Kashmir with Gilgit-Baltistan and Aksai Chin, and all between India, Pakistan and China; of the West Bank, Gaza and the Golan Heights; between the two Koreas; of Cyprus, Kosovo, Western Sahara and Somaliland. A place in Crimea or Kashmir is listed under that name, with its status, and under no state; islands such as the Kurils and the Northern Territories are shown without a line and without an owner. The atlas takes no position on any dispute.'
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
        'Атлас показывает на карте то, о чём говорится в одной газетной статье. В августе 2025 года министр иностранных дел Японии Такеши Ивая (занимал этот пост с 1 октября 2024 года по 21 октября 2025 года) обратился к народу Казахстана: он писал о Великом Шёлковом пути, о ядерных испытаниях и медицинской помощи в Семее, о японцах, умерших в лагерях для интернированных, о диалоге «Центральная Азия + Япония» и об «ЭКСПО-2025» в Осаке. Всё это есть на карте; каждый объект открывается словами самой статьи.'
      ]
    },
    {
      heading: 'Как это читать',
      paragraphs: [
        'Цитаты воспроизводят полученный русский текст буква в букву. Ошибки в нём не исправлены молча, а помечены и объяснены. Переводы сделаны нами и неофициальны.',
        'О каждом другом утверждении сказано, откуда оно: дан источник со ссылкой или пометка «добавлено атласом». Где источники расходятся, при каждой цифре указано, чья она.',
        'То, что известно лишь приблизительно, показано кругом, радиус которого равен погрешности. Чем ближе линия к сплошной, тем надёжнее маршрут подтверждён источниками. Весь Шёлковый путь из конца в конец не прошёл никто: товары много раз переходили из рук в руки, и о караване, который дошёл бы из казахской степи до Нары, ничего не известно. Само название «Шёлковый путь» появилось в 1877 году.',
        'Точное место памятника в Астане нам неизвестно; оно показано кругом.',
        'Год без оговорки указан лишь там, где известно событие этого года; в остальных случаях сказано «около», «возможно» или «между». Когда карта показывает год, то, что началось или кончилось примерно тогда, проступает или бледнеет: по принятому нами условию «около» и «возможно»\u00a0— это по 25 лет в обе стороны для дат до 1800 года и по 2 года для более поздних, оба слова вместе\u00a0— вдвое больше, «не позже» и «не раньше»\u00a0— столетие. Места названы так, как назывались в показанном году. Моря и озёра показаны такими, какими были в последний из показанных лет: Аральское море\u00a0— в пяти очертаниях, водохранилища\u00a0— с постройки плотин. Пунктиром показаны русла, которые реки покинули.'
      ]
    },
    {
      heading: 'Границы',
      paragraphs: [
        'Границы нужны только для ориентировки: они тонкие, серые и включаются по желанию; вместе с ними подписаны государства — члены и наблюдатели ООН. Спорные границы показаны точками, а не сплошной линией: границы Крыма; Кашмира с Гилгит-Балтистаном и Аксайчином и все линии между Индией, Пакистаном и Китаем; Западного берега реки Иордан, Газы и Голанских высот; между двумя Кореями; Кипра, Косова, Западной Сахары и Сомалиленда. Места в Крыму и Кашмире указаны под этими названиями, с пометкой о статусе, и не отнесены ни к какому государству; острова\u00a0— например, Курилы и Северные территории\u00a0— показаны без линии и без указания принадлежности. Ни в одном споре атлас не принимает ничьей стороны.'
      ]
    },
    {
      heading: 'Лицензия',
      paragraphs: [
        'Код\u00a0— под лицензией MIT; наши данные и переводы\u00a0— под CC BY 4.0. Слова статьи принадлежат её автору и цитируются с указанием авторства.'
      ]
    }
  ],
  kk: [
    {
      heading: 'Атлас туралы қысқаша',
      paragraphs: [
        'Бұл атлас бір газет мақаласында не айтылғанын картадан көрсетеді. 2025 жылғы тамызда Жапонияның Сыртқы істер министрі Ивая Такеши (бұл қызметті 2024 жылғы 1 қазаннан 2025 жылғы 21 қазанға дейін атқарды) Қазақстан халқына арнап Ұлы Жібек жолы, ядролық сынақтар мен Семейдегі медициналық көмек, интернирленіп, Қазақстанда қаза тапқан жапондықтар, «Орталық Азия + Жапония» диалогы және Осакадағы «ЭКСПО-2025» туралы жазды. Мұның бәрі картада бар: әр нысанды ашсаңыз, мақаланың өз сөзі шығады.'
      ]
    },
    {
      heading: 'Қалай оқу керек',
      paragraphs: [
        'Дәйексөздер\u00a0– алынған орысша мәтіннің әрпіне дейін дәл көшірмесі. Мәтінде қате болса, ол жер белгіленіп, түсіндіріледі, бірақ үнсіз түзетілмейді. Аудармалар біздікі және бейресми.',
        'Қалған әр мәліметтің қайдан алынғаны көрсетілген: сілтемесі бар дереккөз немесе «атлас қосқан» деген белгі. Дереккөздер бір-біріне сай келмейтін жерде әр санның кімдікі екені қоса көрсетіледі.',
        'Орны шамамен ғана белгілі нысан қателігіне тең радиусты шеңбермен көрсетілген. Сызық неғұрлым тұтас болса, бағыт соғұрлым сенімді расталған. Бүкіл Жібек жолын ешкім басынан аяғына дейін жүріп өтпеген: тауар талай қолдан өткен, қазақ даласынан Нараға барған керуен туралы дерек жоқ. «Жібек жолы» деген атаудың өзі 1877 жылы пайда болған.',
        'Астанадағы ескерткіштің нақты орны бізге белгісіз; ол шеңбермен көрсетілген.',
        'Жыл сол жылғы оқиға белгілі болғанда ғана ескертусіз беріледі; қалған жағдайда «шамамен», «бәлкім» немесе «аралығы» деп жазылған. Картада бір жыл таңдалғанда, сол шамада басталған не аяқталған нәрсе біртіндеп көрінеді не солғындайды: біз қабылдаған шарт бойынша «шамамен» мен «бәлкім» 1800 жылға дейін екі жаққа 25 жылды, одан кейін 2 жылды білдіреді, екеуі бірге\u00a0– екі есе көп, «кеш емес» пен «ерте емес»\u00a0– бір ғасырды. Жерлер көрсетілген жылдағы атымен аталған. Теңіздер мен көлдер таңдалған жылдардың соңғысындағы күйінде сызылған: Арал теңізі – бес пішінде, су қоймалары – бөгеті салынған жылдан бастап. Үзік сызықтар – өзендер тастап кеткен арналар.'
      ]
    },
    {
      heading: 'Шекаралар',
      paragraphs: [
        'Шекаралар тек бағдарлау үшін: олар жіңішке, сұр және қалауыңызша қосылады; олармен бірге БҰҰ-ға мүше және бақылаушы мемлекеттердің аттары жазылады. Даулы сызықтар шешілген шекара ретінде емес, нүктемен берілген: Қырымның; Гилгит-Балтистан мен Ақсайшынды қоса Кашмирдің және Үндістан, Пәкістан, Қытай арасындағы барлық сызықтар; Иордан өзенінің батыс жағалауының, Газаның және Голан жоталарының; екі Корея арасындағы; Кипр, Косово, Батыс Сахара және Сомалилендтің сызықтары. Қырымдағы не Кашмирдегі жер осы атаумен, мәртебесімен көрсетіледі және ешбір мемлекетке жатқызылмайды; Курил аралдары мен Солтүстік аумақтар сияқты аралдарда сызық та, иесі де көрсетілмеген. Атлас ешбір дауда ешбір тарапты жақтамайды.'
      ]
    },
    {
      heading: 'Лицензия',
      paragraphs: [
        'Код\u00a0– MIT лицензиясымен; деректеріміз бен аудармаларымыз\u00a0– CC BY 4.0 лицензиясымен. Мақаланың сөздері авторына тиесілі және авторы көрсетіліп келтіріледі.'
      ]
    }
  ],
  ja: [
    {
      heading: 'このアトラスについて',
      paragraphs: [
        'このアトラスは、新聞に載った一編の寄稿に語られていることを、読者が地図の上で確かめられるようにしたものです。2025年8月、日本の岩屋毅外務大臣（在任は2024年10月1日から2025年10月21日まで）はカザフスタンの人々に向けて、シルクロード、核実験とセメイでの医療支援、抑留中に亡くなった日本人、「中央アジア＋日本」対話、そして大阪・関西万博について書きました。その一つ一つが地図の上にあり、開けば寄稿の言葉が読めます。'
      ]
    },
    {
      heading: '読み方',
      paragraphs: [
        '引用は、提供を受けたロシア語の本文を一字も変えずに掲げています。本文に誤りがある箇所には印を付けて説明し、黙って直すことはしません。翻訳はアトラスによる非公式のものです。',
        'そのほかの記述には、何に基づくかを示しています。リンクのある出典か、「アトラスによる補足」のいずれかです。出典が食い違う場合は、どの出典の数字かを明らかにして、それぞれを示します。',
        'おおよその位置しか分からないものは、その誤差を半径とする円で描いています。線の途切れが少ないほど、その道筋は史料でよく確認されています。シルクロードの全行程を旅した人はいません。品物は何度も人の手を経て運ばれました。カザフの草原から奈良へ至った隊商は知られていません。シルクロードという名称そのものも、1877年に生まれたものです。',
        'アスタナの慰霊碑の正確な場所は、このアトラスでは確認できていません。そのため円で示しています。',
        '年だけを記すのは、その年の出来事が知られている場合に限ります。ほかは「ごろ」「か」「の間」などを添えています。地図で年を選ぶと、そのころに始まったもの、終わったものは薄く表示されます。アトラスの取り決めとして、「ごろ」と「か」はそれぞれ、1800年より前は前後25年、それ以後は前後2年の幅とし、両方が付くときはその2倍、「以前」「以降」は100年の幅とします。地名は、表示している年の呼び名で記します。海や湖は、表示する最後の年の姿で描いています。アラル海は五つの時期の輪郭で、貯水池はダムができた年から描きます。破線は、川が離れた旧河道です。'
      ]
    },
    {
      heading: '国境線',
      paragraphs: [
        '国境線は目安にすぎません。細い灰色の線で示し、選んだときにだけ表示します。そのときには国連の加盟国とオブザーバー国の名も示します。係争のある線は点線とし、確定したものとしては描きません。クリミア、カシミール（ギルギット・バルティスタンとアクサイチンを含む）とインド・パキスタン・中国の間のすべての線、ヨルダン川西岸・ガザ・ゴラン高原、南北朝鮮の間、キプロス、コソボ、西サハラ、ソマリランドの線です。クリミアとカシミールにある場所は、その名と「帰属に争いあり」の注記で示し、どの国にも分類しません。北方領土や千島列島などの島々には、境界線も帰属も示しません。アトラスはどの係争についても立場をとりません。'
      ]
    },
    {
      heading: 'ライセンス',
      paragraphs: [
        'コードはMITライセンス、データと翻訳はCC BY 4.0です。寄稿の文章は著者のものであり、出所を明示して引用しています。'
      ]
    }
  ]
};

/** Who made the atlas and for whom they do not speak; how to write to them, by what the deployment gives. */
export const aboutMakers: Record<
  Language,
  { who: string; write: string; page: string; nowhere: string }
> = {
  en: {
    who: 'The atlas is the independent work of the Silk Road Atlas contributors. It is not a publication of the government of Japan, of the government of Kazakhstan or of the newspaper.',
    write: 'Write to us:',
    page: 'the form for reports',
    nowhere:
      'To point out an error, use “Report an error” at the foot of any card or of the op-ed: it prepares a text that names the page and the version. This copy of the atlas has no address for reports; please send the text to whoever publishes the copy.'
  },
  ru: {
    who: 'Атлас\u00a0— самостоятельная работа его авторов (The Silk Road Atlas contributors). Это не издание правительства Японии, правительства Казахстана или газеты.',
    write: 'Написать нам:',
    page: 'форма для сообщений',
    nowhere:
      'Чтобы указать на ошибку, нажмите «Сообщить об ошибке» внизу любой карточки или статьи: откроется готовый текст, в котором названы страница и версия. Своего адреса у этой копии атласа нет; отправьте текст тому, кто её публикует.'
  },
  kk: {
    who: 'Атлас\u00a0– авторларының (The Silk Road Atlas contributors) дербес еңбегі. Бұл Жапония Үкіметінің де, Қазақстан Үкіметінің де, газеттің де басылымы емес.',
    write: 'Бізге жазу:',
    page: 'хабарлау формасы',
    nowhere:
      'Қатені көрсету үшін кез келген карточканың не мақаланың төменгі жағындағы «Қате туралы хабарлау» түймесін басыңыз: мәтінде бет пен нұсқа жазулы тұрады. Атластың бұл көшірмесінің өз мекенжайы жоқ; мәтінді оны жариялаған адамға жіберіңіз.'
  },
  ja: {
    who: 'このアトラスは、制作者たち（The Silk Road Atlas contributors）が独自に作成したものです。日本政府、カザフスタン政府、新聞社のいずれの刊行物でもありません。',
    write: 'お問い合わせ先：',
    page: '報告フォーム',
    nowhere:
      '誤りにお気付きの際は、各カードまたは寄稿の末尾にある「誤りを知らせる」をお使いください。ページとバージョンを記した文面が用意されます。この版のアトラスには連絡先がありませんので、文面は公開元にお送りください。'
  }
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
    corrections: 'Notes on the text as we received it',
    downloads: 'Download the data',
    errata: 'Corrections to the atlas',
    errataExplain:
      'Our own errors, now corrected, most recent first. Each card has “Report an error” at its foot.',
    noErrata: 'None so far.',
    software: 'Software and typefaces',
    softwareExplain: 'The work of others that is published with the atlas, and its licences.',
    licenceTexts: 'All licences in full'
  },
  ru: {
    sources: 'Источники',
    corrections: 'Пояснения к полученному тексту',
    downloads: 'Скачать данные',
    errata: 'Исправления в атласе',
    errataExplain:
      'Наши исправленные ошибки, сначала новые. Внизу каждой карточки есть «Сообщить об ошибке».',
    noErrata: 'Пока нет.',
    software: 'Программы и шрифты',
    softwareExplain: 'Входящие в атлас программы и шрифты других авторов и их лицензии.',
    licenceTexts: 'Все лицензии полностью'
  },
  kk: {
    sources: 'Дереккөздер',
    corrections: 'Алынған мәтін туралы ескертпелер',
    downloads: 'Деректерді жүктеу',
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
    corrections: 'ロシア語本文についての注',
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
  { name: 'NASA Visible Earth', url: 'https://visibleearth.nasa.gov/', licence: 'public domain' },
  { name: 'Maki', url: 'https://labs.mapbox.com/maki-icons/', licence: 'CC0' },
  { name: 'Noto', url: 'https://fonts.google.com/noto', licence: 'SIL OFL 1.1' }
];
