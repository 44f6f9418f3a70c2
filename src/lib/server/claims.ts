import type { Card, CardFact, CardFigure, CardSince } from '../domain/card';
import type { Fact } from '../domain/feature';
import type { Figure } from '../domain/figure';
import { originalLanguage } from '../domain/language';
import type { Site } from '../domain/site';
import { cardDates } from './card-dates';
import type { Speaker } from './cards';
import { atlas } from './geo-files';
import { once } from './once';
import { sourceInTongues } from '../domain/tongues';

type Claims = Pick<Card, 'figures' | 'facts' | 'meetings' | 'since'>;
type Told = Pick<Site['properties'], 'facts' | 'meetings'>;

/** The claims of a site, each in its part of the card: figures that differ, facts, meetings, since then. */
export function claims({ facts, meetings }: Told, say: Speaker): Claims {
  const then = meetings.map(({ name, facts, start, end, ...meeting }) => ({
    ...meeting,
    name: say(name),
    dates: cardDates({ start, end }),
    facts: spoken(facts.filter(isTold), say)
  }));
  return {
    figures: figures([...facts, ...meetings.flatMap((meeting) => meeting.facts)], say),
    facts: spoken(facts.filter(isTold), say),
    meetings: then.filter((meeting) => meeting.facts.length > 0),
    since: since({ facts, meetings }, say)
  };
}

/** A claim that needs no part of its own. */
const isTold = ({ since, figure }: Fact): boolean => since === null && figure === null;

function spoken(facts: readonly Fact[], say: Speaker): CardFact[] {
  return facts.map(({ text, voice, source, confidence }) => ({
    ...{ voice, confidence },
    source: source && sourceInTongues(source),
    text: say(text)
  }));
}

/** Figures that differ, in the order in which the facts first name them. */
function figures(facts: readonly Fact[], say: Speaker): CardFigure[] {
  const keys = new Set(facts.flatMap(({ figure }) => figure ?? []));
  return [...keys].map((key) => {
    const { heading, opEd } = atlas().figures[key]!;
    const own = facts.filter(({ figure }) => figure === key);
    return { key, heading: say(heading), opEd: words(opEd, say), facts: spoken(own, say) };
  });
}

function words(opEd: Figure['opEd'], { language }: Speaker): CardFigure['opEd'] {
  if (!opEd) return null;
  const { sentence, words, translations } = opEd;
  if (language === originalLanguage) return { sentence, words, translation: null };
  return { sentence, words, translation: { text: translations[language], lang: language } };
}

/** Claims of one date and one meeting stand together; null where nothing happened since. */
function since({ facts, meetings }: Told, say: Speaker): CardSince | null {
  const all = [
    ...facts.map((fact) => ({ fact, meeting: null })),
    ...meetings.flatMap(({ name, facts }) => facts.map((fact) => ({ fact, meeting: say(name) })))
  ];
  const events = new Map<string, CardSince['events'][number]>();
  for (const { fact, meeting } of all) {
    if (fact.since === null) continue;
    const key = `${fact.since} ${meeting?.text}`;
    const event = events.get(key) ?? { date: fact.since, meeting, facts: [] };
    event.facts.push(...spoken([fact], say));
    events.set(key, event);
  }
  if (events.size === 0) return null;
  const inOrder = [...events.values()].sort((a, b) =>
    a.date < b.date ? -1 : Number(a.date > b.date)
  );
  return { events: inOrder, knownUntil: knownUntil() };
}

/** How far the atlas's knowledge reaches: the date of its latest event. */
const knownUntil = once((): string => {
  const facts = atlas().sites.flatMap(({ properties: { facts, meetings } }) => [
    ...facts,
    ...meetings.flatMap((meeting) => meeting.facts)
  ]);
  return facts.map(({ since }) => since ?? '').reduce((a, b) => (a > b ? a : b));
});
