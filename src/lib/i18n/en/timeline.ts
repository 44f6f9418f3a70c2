import type { SameTexts } from '$lib/i18n/same-texts';

/** Texts of the timeline. `{from}`, `{to}`, `{year}` are years; `{years}` one or a span of them. */
export const texts = {
  heading: 'Timeline',
  /** Names of the thumbs. */
  thumbs: { year: 'Year shown', from: 'First year shown', to: 'Last year shown' },
  /** A year of our era and a span within it, as they are read out and written. */
  year: 'year {year}',
  span: '{from}–{to}',
  /** The first number of the ruler. */
  before: '{year} BCE',
  allTimes: 'All periods',
  /** What all times are, in a sentence. */
  allTimesNote:
    'All periods together, from 200 BCE to 2026. No traveller ever saw all this at one time.',
  /** One year, or a span of years. */
  mode: { label: 'One year or a span', year: 'Year', span: 'Span' },
  choose: 'Choose a period',
  typed: {
    label: 'Go to a year',
    placeholder: 'Year, e.g. 750',
    wrong: 'Enter a year from 200 BCE to 2026'
  },
  phases: {
    label: 'Phases',
    previous: 'Previous phase',
    next: 'Next phase',
    play: 'Play the phases',
    pause: 'Pause'
  },
  names: {
    han: 'Han',
    tang: 'Tang',
    islamic: 'Islamic',
    mongol: 'Mongol',
    'twentieth-century': '20th century',
    today: 'Today'
  },
  /** What belongs to a phase, and what does not. */
  notes: {
    han: 'Hexi, Loulan, both edges of the Taklamakan, Ferghana, Balkh, Merv; Palmyra from the first century BCE. The road via Hami does not open until 73 CE; Baghdad and the towns of Zhetysu do not exist yet.',
    tang: 'The roads via Hami, north of the Tian Shan, along the Chu and Talas and the Zarafshan, and all routes to Japan. Loulan and Palmyra are gone, and Karakorum is not yet founded.',
    islamic:
      'From Baghdad the Khorasan road leads east; the Syr Darya, Khwarezm, Uzgen and Balasagun flourish. The Tang garrisons of the Tarim basin are gone after about 790.',
    mongol:
      'Relay stations across the steppe: Karakorum, Almalyk, Koilyk, Sarai, Tana; a road from Tabriz to Trebizond. Suyab and Navekat lie abandoned, and Baghdad falls in 1258.',
    'twentieth-century':
      'Internment camps and cemeteries, Hiroshima and Nagasaki, the nuclear tests of 1949–1989 and the closing of the test site in 1991. The Silk Road and most of its towns belong to the past by then.',
    today:
      'Independent Kazakhstan and Japan: the “Central Asia + Japan” dialogue, Expo 2017 and 2025, transport corridors. These do not continue the old road, even where they run beside it.'
  },
  /** What the panel of the years tells beside the phase: by which winds ships sailed, how the waters lay. */
  ofTheTime: {
    title: 'About this period',
    winds: 'Sailing seasons',
    waters: 'Waters in this period'
  },
  undated: 'Undated',
  undatedCount: { one: '{n} feature', other: '{n} features' },
  shown: '{n} of {all} shown',
  /** For the map's own description. */
  described: 'Period shown: {years}.',
  /** The time went along with what was opened. */
  moved: 'The period shown is now {years}, to include {name}.',
  back: 'Back to {years}'
};

export type TimelineTexts = SameTexts<typeof texts>;
