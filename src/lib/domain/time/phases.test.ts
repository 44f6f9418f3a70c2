import { expect, it } from 'vitest';
import {
  historicalPhases,
  phaseBeside,
  phaseNames,
  phaseOf,
  phases,
  phasesRound,
  yearRangeOf,
  touches,
  type Phase
} from './phases';

it('phases span the years that the product names', () => {
  expect(phases).toMatchObject({
    han: [-130, 220],
    tang: [618, 907],
    islamic: [750, 1218],
    mongol: [1206, 1368]
  });
  expect(phaseNames).toEqual([...historicalPhases, 'twentieth-century', 'today']);
});

it('phases begin one after the other, and none ends before it begins', () => {
  const starts = phaseNames.map((phase) => phases[phase][0]);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  for (const phase of phaseNames) expect(phases[phase][1]).toBeGreaterThan(phases[phase][0]);
});

it.each<[number, number, Phase[]]>([
  [-1000, -131, []],
  [-200, -130, ['han']],
  [220, 617, ['han']],
  [221, 617, []],
  [800, 800, ['tang', 'islamic']],
  [907, 1206, ['tang', 'islamic', 'mongol']],
  [-500, 2026, [...phaseNames]],
  [1369, 1900, []],
  [1991, 1992, ['twentieth-century', 'today']]
])('%d to %d touches %j', (start, end, touched) => {
  const extent = { start: [start, start], end: [end, end] } as const;
  expect(phaseNames.filter((phase) => touches(phase, extent))).toEqual(touched);
});

it('a span is a phase only to the year; a year may lie in two, or in none', () => {
  for (const phase of phaseNames) expect(phaseOf(yearRangeOf(phase))).toBe(phase);
  expect(phaseOf({ from: 618, to: 906 })).toBeUndefined();
  expect(phasesRound({ from: 800, to: 800 })).toEqual(['tang', 'islamic']);
  expect(phasesRound({ from: 500, to: 500 })).toEqual([]);
  expect(phasesRound({ from: 700, to: 1000 })).toEqual([]);
});

it('steps lead from phase to phase, from all times and from any year', () => {
  const onward = [phaseBeside(undefined, 1)];
  while (onward.at(-1)) onward.push(phaseBeside(yearRangeOf(onward.at(-1)!), 1));
  expect(onward).toEqual([...phaseNames, undefined]);
  const back = [phaseBeside(undefined, -1)];
  while (back.at(-1)) back.push(phaseBeside(yearRangeOf(back.at(-1)!), -1));
  expect(back).toEqual([...phaseNames.toReversed(), undefined]);
  expect(phaseBeside({ from: 500, to: 500 }, 1)).toBe('tang');
  expect(phaseBeside({ from: 500, to: 500 }, -1)).toBe('han');
});
