import type { Language, Localized } from '$lib/domain/language';
import {
  historicalYear,
  type PublishedDate,
  type PublishedDates,
  type PublishedFeature
} from './published';
import { formatDate, kazakhInCase } from '$lib/i18n/dates/calendar';
import {
  comma,
  fill,
  formatMetres,
  formatYear,
  fromTo,
  inBrackets,
  labelling
} from '$lib/i18n/format';
import type { Messages } from '$lib/i18n/en/shell';

/**
 * What a file for others says of a feature in one language, as lines of plain text: what and when it is, the
 * summary, the note, how well its place is known, the sources.
 */
export function featureLines(
  feature: PublishedFeature,
  language: Language,
  messages: Messages
): string {
  const { card, kinds } = messages;
  const say = (text: Localized | null) => text?.[language] ?? '';
  const { colon, comma } = marks(language);
  const labelled = (label: string, text: string) => text && `${label}${colon}${text}`;
  const countries = feature.countries.map((code) => messages.countries[code]).join(comma);
  const sources = feature.sources.map(({ title, url }) => [title, url].filter(Boolean).join(' '));
  return [
    [kinds[feature.kind], dateWords(feature.dates, language, messages)].filter(Boolean).join(' · '),
    say(feature.summary),
    say(feature.note),
    labelled(card.modernPlace, [say(feature.modern), countries].filter(Boolean).join(comma)),
    feature.certainty ? labelled(card.certainty, card.certainties[feature.certainty]) : '',
    ...positionLines(feature, language, messages),
    sources.length > 0 ? `${card.sources}${colon}`.trimEnd() : '',
    ...sources
  ]
    .filter(Boolean)
    .join('\n');
}

function positionLines(
  { position }: PublishedFeature,
  language: Language,
  messages: Messages
): string[] {
  if (!position) return [];
  const { card } = messages;
  const { kind, detail } = position.coordinates_source;
  const distance = formatMetres(position.uncertainty_m, language, messages);
  const source = fill(card.coordinatesFrom, { source: card.coordinateSources[kind] });
  const { colon, brackets } = marks(language);
  return [
    `${card.position}${colon}${fill(card.precision[position.precision], { distance })}`,
    detail ? source + brackets(detail) : source
  ];
}

/** Japanese has punctuation of full width, without spaces. */
const marks = (language: Language) => {
  const space = language === 'ja' ? '' : ' ';
  return {
    colon: labelling('', language),
    comma: comma(language),
    brackets: (text: string) => space + inBrackets(text, language)
  };
};

function dateWords(
  dates: PublishedDates | null,
  language: Language,
  messages: Messages
): string | undefined {
  if (!dates) return undefined;
  const start = words(dates.start, language);
  if (!dates.end) {
    const date = language === 'kk' ? kazakhInCase(start, 'from') : start;
    return fill(messages.card.since, { date });
  }
  const end = words(dates.end, language);
  return start === end ? start : fromTo(start, end, language);
}

/** What lies between two dates is said with both of them. */
const words = ({ earliest, latest }: PublishedDate, language: Language) =>
  [...new Set([earliest, latest].map((iso) => dateWord(iso, language)))].join('…');

const dateWord = (iso: string, language: Language) =>
  /^-?\d+$/.test(iso) ? formatYear(historicalYear(iso), language) : formatDate(iso, language);
