import { countOf, firstYear, lastYear, yearOfCount, yearsOn } from '$lib/domain/time/year-range';
import { decodeExtent, presence, type EncodedExtent } from '$lib/domain/time/temporal-extent';

/**
 * The scale of the timeline: years against shares of its length, 0 to 1. Antiquity and the twentieth century each
 * have a scale of their own; the centuries between, of which the atlas tells little, are folded up.
 */
const joints = [
  { year: firstYear, share: 0 },
  { year: 1400, share: 0.6 },
  { year: 1900, share: 0.655 },
  { year: lastYear, share: 1 }
] as const;

/** Where the scale is broken, in shares of its length. */
export const fold = { from: joints[1].share, to: joints[2].share };

type Joint = (typeof joints)[number];

/** The straight piece of the scale on which something lies. */
function pieceOf(lies: (joint: Joint) => boolean): [Joint, Joint] {
  const after = joints.findIndex((joint, i) => i > 0 && lies(joint));
  const end = after === -1 ? joints.length - 1 : after;
  return [joints[end - 1]!, joints[end]!];
}

/** Where a year stands; years off the timeline stand at its ends. */
export function shareOf(year: number): number {
  const [a, b] = pieceOf((joint) => year <= joint.year);
  const part = (countOf(year) - countOf(a.year)) / (countOf(b.year) - countOf(a.year));
  return clamp(a.share + part * (b.share - a.share));
}

/** A share as styles and drawings write it. */
export const inPercent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** The year that stands at a share, or nearest to it. */
export function yearAt(share: number): number {
  const at = clamp(share);
  const [a, b] = pieceOf((joint) => at <= joint.share);
  const part = (at - a.share) / (b.share - a.share);
  return yearOfCount(countOf(a.year) + part * (countOf(b.year) - countOf(a.year)));
}

/** How many years a pixel holds at a share, where the whole scale is so many pixels long. */
function yearsPerPixel(share: number, length: number): number {
  const [a, b] = pieceOf((joint) => clamp(share) <= joint.share);
  return (b.year - a.year) / ((b.share - a.share) * length);
}

/** Steps of years that a finger's place is rounded to. */
const roundSteps = [1, 2, 5, 10, 20, 25, 50, 100];

/**
 * The year meant by pointing at a share: where a pixel holds several years, a round one.
 * @param length of the whole scale in pixels
 */
export function pointedYear(share: number, length: number): number {
  const held = yearsPerPixel(share, length);
  const step = roundSteps.find((years) => years >= held) ?? 100;
  const round = Math.round(yearAt(share) / step) * step || 1;
  return Math.min(lastYear, Math.max(firstYear, round));
}

/** A line of the ruler: `long` ones part centuries and decades that carry numbers. */
interface Tick {
  year: number;
  share: number;
  long: boolean;
  numbered: boolean;
}

/** Room for a number, in pixels: `200 BCE` at the beginning takes two. */
const numberRoom = 40;

/** The ruler of a scale so many pixels long: every century of antiquity, every decade of the last. */
export function ticks(length: number): Tick[] {
  const antiquity = numberStep(0, length, [200, 400, 800]);
  const late = numberStep(1, length, [10, 25, 50, 100]);
  const tick = (year: number, long: boolean, numbered: boolean): Tick => ({
    year,
    share: shareOf(year),
    long,
    numbered
  });
  const centuries = years(firstYear, 1400, 100).map((year) =>
    tick(year, year % 200 === 0, year === firstYear || (year > 0 && year % antiquity === 0))
  );
  const decades = years(1900, 2020, late === 25 ? 5 : 10).map((year) =>
    tick(year, year % 50 === 0 || year % late === 0, (year - 1900) % late === 0)
  );
  return [...centuries, ...decades];
}

function numberStep(share: number, length: number, steps: number[]): number {
  const held = yearsPerPixel(share, length);
  return steps.find((step) => step / held >= numberRoom) ?? steps.at(-1)!;
}

function years(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step || 1);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/**
 * How much was there when: for each of `bins` equal parts of the timeline the number of lifetimes that hold the year in
 * its middle, uncertain ones by their presence.
 */
export function histogram(extents: readonly EncodedExtent[], bins: number): number[] {
  const whole = extents.map(decodeExtent);
  return Array.from({ length: bins }, (_, bin) => {
    const year = yearAt((bin + 0.5) / bins);
    return whole.reduce((sum, one) => sum + presence(one, { from: year, to: year }), 0);
  });
}

/** A key as an event tells of it. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const directions: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 100,
  PageDown: -100
};

/**
 * The year that a key leads to from another on a thumb of the timeline: arrows by a year, with Shift or Ctrl by ten, PageUp
 * and PageDown by a century, Home and End to its ends. Undefined for keys that say nothing to it.
 */
export function yearAfterKey(event: Key, year: number): number | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (altKey || metaKey) return undefined;
  if (key === 'Home') return firstYear;
  if (key === 'End') return lastYear;
  const by = directions[key];
  if (by === undefined) return undefined;
  const tenfold = Math.abs(by) === 1 && (shiftKey || ctrlKey);
  return yearsOn(year, tenfold ? by * 10 : by);
}
