/**
 * The op-ed as a bibliographic source. Tests hold the received lines against `geo/op-ed/`; the name of the
 * author is printed wrong there (correction `name-iwaya`), so a citation gives both.
 */
export const opEdSource = {
  /** The third line of the head: above it stand the newspaper's rubric and section. */
  title: 'Цель визита – дальнейшее укрепление отношений',
  englishTitle: 'The aim of the visit is to strengthen relations further',
  /** The fourth line of the head. */
  byline: 'Иваси Такеши, министр иностранных дел Японии',
  receivedName: 'Иваси Такеши',
  author: { ru: 'Ивая, Т.', en: 'Iwaya', given: 'Takeshi', ja: '岩屋毅' },
  newspaper: { ru: 'Казахстанская правда', en: 'Kazakhstanskaya Pravda' },
  year: '2025',
  month: '08',
  day: '23'
} as const;
