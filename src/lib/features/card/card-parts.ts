import type { CardView } from '$lib/i18n/card-view';
import type CardJourney from '$lib/features/journeys/CardJourney.svelte';
import type CardThing from '$lib/features/things/CardThing.svelte';
import type CardLine from './CardLine.svelte';
import type CardMeetings from './CardMeetings.svelte';

/** Parts of a card that few features have; who opens another does not fetch them. */
export interface CardParts {
  line: typeof CardLine | undefined;
  meetings: typeof CardMeetings | undefined;
  thing: typeof CardThing | undefined;
  journey: typeof CardJourney | undefined;
}

/** The parts that a card needs; they stand in the page as it is sent, so they are fetched before it comes alive. */
export async function partsOf(card: CardView): Promise<CardParts> {
  const [line, meetings, thing, journey] = await Promise.all([
    card.line && import('./CardLine.svelte'),
    card.meetings[0] && import('./CardMeetings.svelte'),
    card.thing && import('$lib/features/things/CardThing.svelte'),
    card.journey && import('$lib/features/journeys/CardJourney.svelte')
  ]);
  return {
    line: line?.default,
    meetings: meetings?.default,
    thing: thing?.default,
    journey: journey?.default
  };
}
