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

/** Whether a span of years touches a phase. */
export function touches(phase: Phase, start: number, end: number): boolean {
  const [from, to] = phases[phase];
  return start <= to && end >= from;
}
