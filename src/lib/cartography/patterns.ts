import type { Mark } from './signs';

/** Signs of the ground: drawn on the map alone. */
export const patterns: Record<string, { grid: number; marks: Mark[] }> = {
  // Two peaks of an old plate, the lower behind the higher.
  mountain: { grid: 24, marks: [...peak(17.5, 6, 6.5), ...peak(9, 8.2, 10)] },
  stipple: {
    grid: 16,
    marks: [
      { d: dot(3, 4, 0.75), fill: 'desert' },
      { d: dot(11, 2, 0.6), fill: 'desert' },
      { d: dot(7, 9, 0.8), fill: 'desert' },
      { d: dot(14, 11, 0.7), fill: 'desert' },
      { d: dot(2, 13, 0.6), fill: 'desert' },
      { d: dot(10, 14.5, 0.7), fill: 'desert' }
    ]
  }
};

/** A mountain: a lit left flank in outline, a shaded right one with a spur. All stand on one ground line. */
function peak(middle: number, half: number, height: number): Mark[] {
  const foot = 17;
  const top = foot - height;
  const left = `M${middle - half} ${foot}Q${middle - half * 0.45} ${foot - height * 0.45} ${middle} ${top}`;
  const right = `Q${middle + half * 0.5} ${foot - height * 0.55} ${middle + half} ${foot}`;
  const spur = `L${middle + half * 0.12} ${foot}Q${middle + half * 0.3} ${foot - height * 0.5} ${middle} ${top}z`;
  return [
    { d: `${left}${right}z`, fill: 'land' },
    { d: `M${middle} ${top}${right}${spur}`, fill: 'relief' },
    { d: `${left}${right}`, stroke: 'relief', width: 0.9 }
  ];
}

function dot(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
