import { grown, inside, overlap, type Box } from './sheet-geometry';

/** One way of setting a label: the boxes that its letters take, and whatever draws it. */
export interface Candidate<T> {
  boxes: readonly Box[];
  drawing: T;
}

/** A label that is wanted, its ways of standing in order of liking. */
export interface Wanted<T> {
  id: string;
  candidates: readonly Candidate<T>[];
  /** Placed whatever it covers of the icons: the name of what the reader has opened. */
  must?: boolean;
}

export interface Placed<T> {
  id: string;
  boxes: readonly Box[];
  drawing: T;
}

/** Room between two labels, in millimetres. */
const apart = 0.35;

/**
 * Places labels one after another, the most important first, each in the first of its ways that lies within the frame and
 * clear of the obstacles and of what is placed already; one that finds no room is left out, unless it must stand.
 * A label that must stand keeps clear of labels, and of as many obstacles as it can.
 */
export function placeLabels<T>(
  wanted: readonly Wanted<T>[],
  obstacles: readonly Box[],
  frame: Box
): Placed<T>[] {
  const placed: Placed<T>[] = [];
  const taken: Box[] = [];
  const hits = (boxes: readonly Box[], others: readonly Box[]) =>
    others.filter((other) => boxes.some((box) => overlap(box, other))).length;
  const ordered = [...wanted].sort((a, b) => Number(b.must ?? false) - Number(a.must ?? false));
  for (const { id, candidates, must } of ordered) {
    const free = candidates.filter(
      ({ boxes }) => boxes.every((box) => inside(box, frame)) && hits(boxes, taken) === 0
    );
    let best = free.find(({ boxes }) => hits(boxes, obstacles) === 0);
    if (!best && must) {
      best = [...free].sort((a, b) => hits(a.boxes, obstacles) - hits(b.boxes, obstacles))[0];
    }
    if (!best) continue;
    placed.push({ id, ...best });
    taken.push(...best.boxes.map((box) => grown(box, apart)));
  }
  return placed;
}
