import type { Mark } from './icons';

interface Pattern {
  grid: number;
  marks: Mark[];
}

/** The points of a desert. */
export const stipple: Pattern = {
  grid: 16,
  marks: [
    { d: dot(3, 4, 0.75), fill: 'desert' },
    { d: dot(11, 2, 0.6), fill: 'desert' },
    { d: dot(7, 9, 0.8), fill: 'desert' },
    { d: dot(14, 11, 0.7), fill: 'desert' },
    { d: dot(2, 13, 0.6), fill: 'desert' },
    { d: dot(10, 14.5, 0.7), fill: 'desert' }
  ]
};

/** Icons of the ground: drawn on the map alone. */
export const patterns: Record<string, Pattern> = {
  stipple,
  town: { grid: 5, marks: [{ d: dot(2.5, 2.5, 1.7), fill: 'town' }] },
  // The outline lies under the area: half of it is seen.
  stop: { grid: 20, marks: [{ d: dot(10, 10, 8.2), fill: 'paper', stroke: 'thing', width: 3.2 }] }
};

function dot(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
