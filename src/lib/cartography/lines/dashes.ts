import type { Certainty } from '$lib/domain/certainty';

// A file of its own: the static map, which is in the first view, needs no more of the map's layers.

/** Firmness of the line tells certainty; dash lengths are in line widths. */
export const dashes: Record<Certainty, number[] | undefined> = {
  attested: undefined,
  probable: [4, 2],
  conjectural: [0.1, 2.2]
};
