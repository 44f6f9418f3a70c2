import { lengthened, presence, type ShortLifetime } from './lifetime';
import { yearAt } from './timescale';

/**
 * How much was there when: for each of `bins` equal parts of the timeline the number of lifetimes that hold the year in
 * its middle, uncertain ones by their presence.
 */
export function histogram(lifetimes: readonly ShortLifetime[], bins: number): number[] {
  const whole = lifetimes.map(lengthened);
  return Array.from({ length: bins }, (_, bin) => {
    const year = yearAt((bin + 0.5) / bins);
    return whole.reduce((sum, one) => sum + presence(one, { from: year, to: year }), 0);
  });
}
