import { originalLanguage, type Language } from '../language';
import { sentenceRange, type Cited } from './cited';
import { dottedDate } from './dates';
import { edition } from './edition';
import { opEdSource } from './op-ed-source';
import { atlasNames, versionWords } from './words';

/**
 * Areas of notes and of content type are written in the language of whoever makes the list, titles in that
 * of the page. Lists in Kazakh follow the same standard in Kazakh; all others that ask for GOST are Russian.
 */
interface Terms {
  site: string;
  electronic: string;
  accessed: string;
  quotedFrom: string;
  sentence: string;
  august: string;
  /** The area of notes names the language of the text. */
  language: Record<Language, string>;
  unofficial: string;
}

const russian: Terms = {
  site: 'сайт',
  electronic: 'Текст : электронный',
  accessed: 'дата обращения',
  quotedFrom: 'Цит. по',
  sentence: 'Предложение',
  august: '23 авг.',
  language: { ru: 'Яз. рус.', kk: 'Яз. каз.', ja: 'Яз. яп.', en: 'Яз. англ.' },
  unofficial: 'Неофициальный перевод атласа'
};

const kazakh: Terms = {
  site: 'сайт',
  electronic: 'Мәтін : электрондық',
  accessed: 'қаралған күні',
  quotedFrom: 'Дәйексөз алынған дереккөз',
  sentence: 'Сөйлем',
  august: '23 тамыз',
  language: { ru: 'Орыс тілінде', kk: 'Қазақ тілінде', ja: 'Жапон тілінде', en: 'Ағылшын тілінде' },
  unofficial: 'Атластың бейресми аудармасы'
};

/**
 * GOST R 7.0.100-2018. The general material designation in brackets is gone from it: the content type stands
 * last. An error of the source is kept, with «т. е.» and the right form in brackets.
 */
export function gost(cited: Cited): string {
  const terms = cited.language === 'kk' ? kazakh : russian;
  const { language } = cited;
  const host = `${atlasNames[language]} : ${terms.site}`;
  const version = versionWords[language](edition.version);
  const access = `URL: ${cited.url} (${terms.accessed}: ${dottedDate(cited.accessed)})`;
  const known = language === originalLanguage ? [] : [terms.unofficial];
  const areas =
    cited.sentences.length > 0
      ? [
          `${opEd(terms)}`,
          `${terms.quotedFrom}: ${host}`,
          version,
          edition.year,
          `${terms.sentence} ${sentenceRange(cited)}`,
          ...known,
          terms.language[language],
          access,
          terms.electronic
        ]
      : [
          `${cited.title} // ${host}`,
          version,
          edition.year,
          terms.language[language],
          access,
          terms.electronic
        ];
  return areas.map((area) => (area.endsWith('.') ? area : `${area}.`)).join(' – ');
}

function opEd({ august }: Terms): string {
  const { author, title, receivedName, byline, newspaper, year } = opEdSource;
  const [surname] = receivedName.split(' ');
  const said = byline.replace(surname!, `${surname} [т. е. ${author.ru.split(',')[0]}]`);
  return `${author.ru} ${title} / ${said} // ${newspaper.ru}. – ${year}. – ${august}`;
}
