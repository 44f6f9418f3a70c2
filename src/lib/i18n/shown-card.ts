import type { Card, CardDates, CardMeeting, CardName } from '../domain/card';
import type { Language } from '../domain/language';
import { formatDates } from './date-words';
import type { Messages } from './messages';

/** What has dates has their words instead. */
type Said<T> = Omit<T, 'dates'> & {
  /** Since when and until when; empty where that needs no saying. */
  when: string;
};

/** A card as it is sent: the browser needs neither the words of its dates nor their grammar. */
export type ShownCard = Said<Omit<Card, 'names' | 'meetings'>> & {
  names: Said<CardName>[];
  meetings: Said<CardMeeting>[];
};

/** A card with the words of all its dates in `language`, of which `messages` are. */
export function shownCard(card: Card, language: Language, messages: Messages): ShownCard {
  const say = (dates: CardDates) => formatDates(dates, language, messages);
  const isKnown = ({ start, end }: CardDates) => start !== null || end !== null;
  const { dates, names, meetings, ...rest } = card;
  return {
    ...rest,
    // A city of today needs no date, and a name without one says nothing of it.
    when: card.kind === 'city' && !dates.start ? '' : say(dates),
    names: names.map(({ dates, ...name }) => ({ ...name, when: isKnown(dates) ? say(dates) : '' })),
    meetings: meetings.map(({ dates, ...meeting }) => ({ ...meeting, when: say(dates) }))
  };
}
