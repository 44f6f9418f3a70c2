import type { Card, CardFact, CardFigure, CardGlance, CardSince } from '$lib/domain/card';
import type { Fact } from '$lib/domain/feature-fields';
import type { Figure } from '$lib/domain/op-ed/op-ed';
import { originalLanguage } from '$lib/domain/language';
import type { Site } from '$lib/domain/site';
import { cardDates, cardSource, standingOf } from '$lib/server/card-fields';
import type { Localizer } from '$lib/server/localizer';
import { atlas } from '$lib/server/geo-files';
import { memoize } from '$lib/server/memoize';

type Claims = Pick<Card, 'glance' | 'figures' | 'facts' | 'meetings' | 'since'>;
type Told = Pick<Site['properties'], 'facts' | 'meetings'>;

/** The claims of a site, each in its part of the card: figures that differ, facts, meetings, since then. */
export function claims({ facts, meetings }: Told, localize: Localizer): Claims {
  const then = meetings.map(({ name, facts, start, end, ...meeting }) => ({
    ...meeting,
    name: localize(name),
    dates: cardDates({ start, end }),
    facts: spoken(facts.filter(isTold), localize)
  }));
  const all = [...facts, ...meetings.flatMap((meeting) => meeting.facts)];
  return {
    glance: all.flatMap((fact) => atAGlance(fact, localize)),
    figures: figures(all, localize),
    // What only a weak source says comes last, and so is folded first.
    facts: spoken(weakLast(facts.filter(isTold)), localize),
    meetings: then.filter((meeting) => meeting.facts.length > 0),
    since: since({ facts, meetings }, localize)
  };
}

/** Where voices differ, the way leads to all of them; else to the claim itself. */
function atAGlance({ figure, in_figures: number }: Fact, localize: Localizer): CardGlance[] {
  if (!number) return [];
  const statement = figure ? `figure-${figure}` : statementOf(number);
  return [{ statement, value: localize(number.value), label: localize(number.label) }];
}

const statementOf = ({ id }: { id: string }): string => `statement-${id}`;

/** The source's standing; what the atlas itself adds of a figure comes after all who give one. */
const rankOf = ({ source }: Fact): number => (source ? standingOf(source) : 3);
const bestFirst = (a: Fact, b: Fact): number => rankOf(a) - rankOf(b);

const isWeak = ({ source }: Fact): boolean => source !== null && standingOf(source) === 2;
const weakLast = (facts: readonly Fact[]): Fact[] => [
  ...facts.filter((fact) => !isWeak(fact)),
  ...facts.filter(isWeak)
];

/** A claim that needs no part of its own. */
const isTold = ({ since, figure }: Fact): boolean => since === null && figure === null;

function spoken(facts: readonly Fact[], localize: Localizer): CardFact[] {
  return facts.map(({ text, voice, source, confidence, in_figures: number }) => ({
    ...{ voice, confidence, ...(number && { id: statementOf(number) }) },
    source: source && cardSource(source, localize.language),
    text: localize(text)
  }));
}

/** Figures that differ, in the order in which the facts first name them. */
function figures(facts: readonly Fact[], localize: Localizer): CardFigure[] {
  const keys = new Set(facts.flatMap(({ figure }) => figure ?? []));
  return [...keys].map((key) => {
    const { heading, folded, opEd } = atlas().figures[key]!;
    const own = facts.filter(({ figure }) => figure === key).toSorted(bestFirst);
    return {
      key,
      heading: localize(heading),
      folded,
      opEd: words(opEd, localize),
      facts: spoken(own, localize)
    };
  });
}

function words(opEd: Figure['opEd'], { language }: Localizer): CardFigure['opEd'] {
  if (!opEd) return null;
  const { sentence, words, translations } = opEd;
  if (language === originalLanguage) return { sentence, words, translation: null };
  return { sentence, words, translation: { text: translations[language], lang: language } };
}

/** Claims of one date and one meeting stand together; null where nothing happened since. */
function since({ facts, meetings }: Told, localize: Localizer): CardSince | null {
  const all = [
    ...facts.map((fact) => ({ fact, meeting: null })),
    ...meetings.flatMap(({ name, facts }) =>
      facts.map((fact) => ({ fact, meeting: localize(name) }))
    )
  ];
  const events = new Map<string, CardSince['events'][number]>();
  for (const { fact, meeting } of all) {
    if (fact.since === null) continue;
    const key = `${fact.since} ${meeting?.text}`;
    const event = events.get(key) ?? { date: fact.since, meeting, facts: [] };
    event.facts.push(...spoken([fact], localize));
    events.set(key, event);
  }
  if (events.size === 0) return null;
  const inOrder = [...events.values()].sort((a, b) =>
    a.date < b.date ? -1 : Number(a.date > b.date)
  );
  return { events: inOrder, knownUntil: knownUntil() };
}

/** How far the atlas's knowledge reaches: the date of its latest event. */
const knownUntil = memoize((): string => {
  const facts = atlas().sites.flatMap(({ properties: { facts, meetings } }) => [
    ...facts,
    ...meetings.flatMap((meeting) => meeting.facts)
  ]);
  return facts.map(({ since }) => since ?? '').reduce((a, b) => (a > b ? a : b));
});
