import type { TourName } from '$lib/domain/tours/tour';
import { parseTour, stopCounts, type TourPlace } from '$lib/domain/tours/tour-place';

const nameOf = (tour: TourName) => `tour-${tour}`;

/** The stop at which a tour was left unfinished; undefined where there is none or storage is refused. */
export function leftAt(tour: TourName): number | undefined {
  try {
    const step = localStorage.getItem(nameOf(tour));
    return step === null ? undefined : parseTour(tour, step)?.step;
  } catch {
    return undefined;
  }
}

/** Remembers where the reader is. The first stop needs no memory, and the last ends the tour. */
export function rememberStop({ tour, step }: TourPlace): void {
  try {
    if (step > 1 && step < stopCounts[tour]) localStorage.setItem(nameOf(tour), String(step));
    else localStorage.removeItem(nameOf(tour));
  } catch {
    // Storage may be refused; the address still says the stop.
  }
}
