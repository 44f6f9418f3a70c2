import type { TimelineTexts } from './texts';

export const texts: TimelineTexts = {
  heading: 'Timeline',
  thumbs: { year: 'Year shown', from: 'First year shown', to: 'Last year shown' },
  year: 'year {year}',
  span: '{from}–{to}',
  before: '{year} BCE',
  allTimes: 'All times',
  allTimesNote: 'Everything at once, from 200 BCE to 2026. No traveller ever saw this map.',
  mode: { label: 'One year or a span', year: 'Year', span: 'Span' },
  choose: 'Choose a time',
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
  notes: {
    han: 'Hexi, Loulan, both edges of the Taklamakan, Ferghana, Balkh, Merv; Palmyra from the first century BCE. The road by Hami opens only in 73; Baghdad and the towns of Zhetysu do not exist yet.',
    tang: 'The roads by Hami, north of the Tian Shan, along the Chu and Talas and the Zarafshan, and all routes to Japan. Loulan and Palmyra are gone, Karakorum is not yet founded.',
    islamic:
      'From Baghdad the Khorasan road leads east; the Syr Darya, Khwarezm, Uzgen and Balasagun flourish. The Tang garrisons of the Tarim basin are gone after about 790.',
    mongol:
      'Relay stations across the steppe: Karakorum, Almalyk, Koilyk, Sarai, Tana; a road from Tabriz to Trebizond. Suyab and Navekat lie abandoned, Baghdad falls in 1258.',
    'twentieth-century':
      'Internment camps and cemeteries, Hiroshima and Nagasaki, the nuclear tests of 1949–1991. The Silk Road and most of its towns are history by then.',
    today:
      'Independent Kazakhstan and Japan: the dialogue “Central Asia + Japan”, Expo 2017 and 2025, transport corridors. These do not continue the old road, even where they run beside it.'
  },
  undated: 'Undated',
  undatedCount: { one: '{n} feature', other: '{n} features' },
  shown: '{n} of {all} shown',
  described: 'Time shown: {years}.',
  moved: 'The time shown is now {years}, when {name} was there.',
  back: 'Back to {years}'
};
