import { presence, type TemporalExtent } from './temporal-extent';
import { countOf, type YearRange } from './year-range';

/** The phases of the atlas: the years they span, as `product.md` draws them. */
export const phases = {
  han: [-130, 220],
  tang: [618, 907],
  islamic: [750, 1218],
  mongol: [1206, 1368],
  'twentieth-century': [1901, 1991],
  today: [1992, 2026]
} as const;

export type Phase = keyof typeof phases;
export const phaseNames = Object.keys(phases) as Phase[];

/** Historical phases: those that a Silk Road route may name. */
export const historicalPhases = ['han', 'tang', 'islamic', 'mongol'] as const satisfies Phase[];

/** Whether a feature was there in a phase, more likely than not. */
export function touches(phase: Phase, extent: TemporalExtent): boolean {
  const [from, to] = phases[phase];
  return presence(extent, { from, to }) >= 0.5;
}

/** The years of a phase as the timeline shows them. */
export function yearRangeOf(phase: Phase): YearRange {
  const [from, to] = phases[phase];
  return { from, to };
}

/** The phase that a span is, to the year. */
export function phaseOf({ from, to }: YearRange): Phase | undefined {
  return phaseNames.find((phase) => phases[phase][0] === from && phases[phase][1] === to);
}

/** Phases that a span lies in: for one year, those that hold it. Phases overlap. */
export function phasesRound({ from, to }: YearRange): Phase[] {
  return phaseNames.filter((phase) => from >= phases[phase][0] && to <= phases[phase][1]);
}

/** The next phase, or the one before: seen from a phase, from any years, or from all times, which lie outside. */
export function phaseBeside(span: YearRange | undefined, by: 1 | -1): Phase | undefined {
  if (!span) return by > 0 ? phaseNames[0] : phaseNames.at(-1);
  const own = phaseOf(span);
  if (own) return phaseNames[phaseNames.indexOf(own) + by];
  const middle = (countOf(span.from) + countOf(span.to)) / 2;
  return by > 0
    ? phaseNames.find((phase) => phases[phase][0] > middle)
    : phaseNames.findLast((phase) => phases[phase][1] < middle);
}
