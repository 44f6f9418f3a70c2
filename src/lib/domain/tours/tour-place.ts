import type { TourName } from './tour';

/** How many stops each tour has: known before its data are fetched, and compared with them at build. */
export const stopCounts: Readonly<Record<TourName, number>> = {
  ...{ two: 5, ten: 12, article: 17 },
  carried: 10
};

/** Where a reader is in a tour: `?tour=two&step=3`. Steps count from 1. */
export interface TourPlace {
  tour: TourName;
  step: number;
}

/** Undefined for an unknown tour; a step that is none is the first, one out of range the nearest. */
export function parseTour(tour: string | null, step: string | null): TourPlace | undefined {
  if (!isTour(tour)) return undefined;
  const number = /^-?\d+$/.test(step ?? '') ? Number(step) : 1;
  return { tour, step: Math.max(1, Math.min(stopCounts[tour], number)) };
}

function isTour(name: string | null): name is TourName {
  return name !== null && Object.hasOwn(stopCounts, name);
}
