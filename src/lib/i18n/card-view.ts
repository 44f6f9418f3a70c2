import type {
  Card,
  CardDates,
  CardJourney,
  CardLink,
  CardMeeting,
  CardName,
  CardSection,
  CardSince,
  CardThing
} from '$lib/domain/card';
import type { Language, LocalizedText } from '$lib/domain/language';
import { formatDate } from './dates/calendar';
import type { KnownDate } from '$lib/domain/time/known-date';
import { dateInWords, formatDates } from './dates/date-words';
import { comma, fill, formatKm } from './format';
import { heritageWords } from './heritage-words';
import type { Messages } from './en/shell';
import { sectionWords, unsourcedWords } from './card-words';

/** What has dates has their words instead. */
type Worded<T> = Omit<T, 'dates'> & {
  /** Since when and until when; empty where that needs no saying. */
  when: string;
};

/** A name or a section with what is said of its time. */
export type DatedEntry = Worded<CardName>;

/** What came after the op-ed, with its days in words. */
interface ShownSince {
  events: (CardSince['events'][number] & { day: string })[];
  knownUntil: string;
}

/** A thing with its dates in words; empty where none is known. */
export type ShownThing = Omit<CardThing, 'origin' | 'stages' | 'arrived'> & {
  origin: InWords<CardThing['origin']>;
  stages: InWords<CardThing['stages'][number]>[];
  arrived: InWords<CardThing['arrived']>;
};
type InWords<T> = Omit<T, 'when'> & { when: string };

/** A journey with its dates in words; empty where none is known. */
export type ShownJourney = Omit<CardJourney, 'life' | 'stops'> & {
  life: string;
  stops: Worded<CardJourney['stops'][number]>[];
};

/** A card as it is sent: the browser needs neither the words of its dates nor their grammar. */
export type CardView = Worded<
  Omit<
    Card,
    | ('names' | 'meetings' | 'since' | 'sections' | 'passed' | 'stopped')
    | ('heritage' | 'unsourced' | 'thing' | 'journey')
  >
> & {
  thing: ShownThing | null;
  journey: ShownJourney | null;
  unsourced: string | null;
  heritage: { whc: number; component: LocalizedText | null; words: string[] } | null;
  names: Worded<CardName>[];
  sections: DatedEntry[];
  meetings: Worded<CardMeeting>[];
  since: ShownSince | null;
  passed: DatedLink[];
  stopped: DatedLink[];
};

/** Another feature, and when it was here; empty where that is not known. */
type DatedLink = CardLink & { when: string };

/**
 * The dates of a card's feature in words. A city of today has none: «since 1945» is when it came into
 * the story, and reads as its age; under a camp whose end is not known it reads as if it stood there still.
 * A thing's card says by itself when it came.
 */
export function cardDates(
  { collection, kind, dates }: Pick<Card, 'collection' | 'kind' | 'dates'>,
  language: Language,
  messages: Messages
): string {
  if (collection === 'things') return '';
  if (collection === 'sites' && (kind === 'city' || (kind === 'camp' && dates.end === null))) {
    return '';
  }
  return formatDates(dates, language, messages);
}

/** A card with the words of all its dates in `language`, of which `messages` are. */
export function cardView(card: Card, language: Language, messages: Messages): CardView {
  const say = (dates: CardDates) => formatDates(dates, language, messages);
  const isKnown = ({ start, end }: CardDates) => start !== null || end !== null;
  const day = (date: string) => formatDate(date, language);
  const sectionOf = ({ name, mode, state, dates, lengthKm, source }: CardSection): DatedEntry => {
    const words = [
      mode === 'ship' && sectionWords[language].ship,
      state === 'building' && sectionWords[language].building,
      isKnown(dates) && say(dates),
      lengthKm !== null && formatKm(lengthKm, language, messages)
    ];
    return { name, when: words.filter(Boolean).join(' · '), note: null, source };
  };
  const { dates, names, sections, meetings, since, passed, stopped, ...others } = card;
  const { heritage, unsourced, thing, journey, ...rest } = others;
  return {
    ...rest,
    when: cardDates({ ...rest, dates }, language, messages),
    // A name without a date says nothing of it.
    names: names.map(({ dates, ...name }) => ({ ...name, when: isKnown(dates) ? say(dates) : '' })),
    sections: sections.map(sectionOf),
    unsourced: unsourced && fill(unsourcedWords[language], { what: unsourced.text }),
    heritage: heritage && {
      whc: heritage.whc,
      component: heritage.component,
      words: heritage.counts ? heritageWords(heritage.counts, language, messages) : []
    },
    meetings: meetings.map(({ dates, ...meeting }) => ({ ...meeting, when: say(dates) })),
    thing: thing && shownThing(thing, language),
    journey: journey && {
      ...journey,
      life: isKnown(journey.life) ? say(journey.life) : '',
      stops: journey.stops.map(({ dates, ...stop }) => ({
        ...stop,
        when: isKnown(dates) ? say(dates) : ''
      }))
    },
    passed: passed.map(({ when, ...link }) => ({
      ...link,
      when: when ? dateInWords(when, language) : ''
    })),
    stopped: stopped.map(({ stays, ...link }) => ({
      ...link,
      when: stays.filter(isKnown).map(say).join(comma(language))
    })),
    since: since && {
      events: since.events.map((event) => ({ ...event, day: day(event.date) })),
      knownUntil: day(since.knownUntil)
    }
  };
}

function shownThing(
  { origin, stages, arrived, ...rest }: CardThing,
  language: Language
): ShownThing {
  const inWords = <T extends { when: KnownDate | null }>(said: T): InWords<T> => ({
    ...said,
    when: said.when ? dateInWords(said.when, language) : ''
  });
  return {
    ...rest,
    origin: inWords(origin),
    stages: stages.map(inWords),
    arrived: inWords(arrived)
  };
}
