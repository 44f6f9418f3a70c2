import type { Card, CardDates, CardMeeting, CardName, CardSince } from '../domain/card';
import type { Language } from '../domain/language';
import { formatDate } from './calendar';
import { formatDates } from './date-words';
import type { Messages } from './messages';

/** What has dates has their words instead. */
type Said<T> = Omit<T, 'dates'> & {
  /** Since when and until when; empty where that needs no saying. */
  when: string;
};

/** What came after the op-ed, with its days in words. */
interface ShownSince {
  events: (CardSince['events'][number] & { day: string })[];
  knownUntil: string;
}

/** A card as it is sent: the browser needs neither the words of its dates nor their grammar. */
export type ShownCard = Said<Omit<Card, 'names' | 'meetings' | 'since'>> & {
  names: Said<CardName>[];
  meetings: Said<CardMeeting>[];
  since: ShownSince | null;
};

/** A card with the words of all its dates in `language`, of which `messages` are. */
export function shownCard(card: Card, language: Language, messages: Messages): ShownCard {
  const say = (dates: CardDates) => formatDates(dates, language, messages);
  const isKnown = ({ start, end }: CardDates) => start !== null || end !== null;
  const day = (date: string) => formatDate(date, language);
  const { dates, names, meetings, since, ...rest } = card;
  return {
    ...rest,
    // A city of today needs no date, and a name without one says nothing of it.
    when: card.kind === 'city' && !dates.start ? '' : say(dates),
    names: names.map(({ dates, ...name }) => ({ ...name, when: isKnown(dates) ? say(dates) : '' })),
    meetings: meetings.map(({ dates, ...meeting }) => ({ ...meeting, when: say(dates) })),
    since: since && {
      events: since.events.map((event) => ({ ...event, day: day(event.date) })),
      knownUntil: day(since.knownUntil)
    }
  };
}
