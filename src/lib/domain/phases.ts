import { presence, type Lifetime } from './lifetime';

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
export function touches(phase: Phase, lifetime: Lifetime): boolean {
  const [from, to] = phases[phase];
  return presence(lifetime, { from, to }) >= 0.5;
}
