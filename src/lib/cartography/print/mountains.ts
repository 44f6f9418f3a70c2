import type { Position } from '../../domain/geometry';
import { contains, grown, type Box } from './box';
import { resampled } from './line-labels';

/** A mountain sign: the middle of its foot and its half breadth, in millimetres. */
export interface Mountain {
  x: number;
  y: number;
  half: number;
}

/** Sizes in turn and steps off the crest in turn, so that no row of teeth arises; no chance, the same map is the same. */
const sizes = [1, 0.72, 0.86, 0.66, 0.94];
const turns = [0, 0.62, -0.45, 0.28, -0.8, 0.9, -0.2];

/**
 * Mountain signs along a range and over its breadth, the farther ones first, so that the nearer stand before them.
 * @param crest the range's line in millimetres
 * @param breadth of the massif in millimetres
 */
export function mountains(crest: readonly Position[], breadth: number, box: Box): Mountain[] {
  const size = 1.7;
  const every = 3.4;
  const rows = Math.max(1, Math.min(5, Math.round(breadth / 5)));
  const seen = grown(box, 3);
  const signs: Mountain[] = [];
  const path = resampled(crest, every / rows);
  path.forEach(([x, y], i) => {
    const [bx, by] = path[Math.max(0, i - 1)]!;
    const [ax, ay] = path[Math.min(path.length - 1, i + 1)]!;
    const length = Math.hypot(ax - bx, ay - by) || 1;
    const off = rows === 1 ? 0 : turns[i % turns.length]! * Math.min(breadth, 26) * 0.5;
    const at: Position = [x - ((ay - by) / length) * off, y + ((ax - bx) / length) * off];
    if (!contains(seen, at)) return;
    const crowded = signs.some((sign) => Math.hypot(sign.x - at[0], sign.y - at[1]) < 2.2);
    if (!crowded) signs.push({ x: at[0], y: at[1], half: size * sizes[i % sizes.length]! });
  });
  return signs.sort((a, b) => a.y - b.y);
}
