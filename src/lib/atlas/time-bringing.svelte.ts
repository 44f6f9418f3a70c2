import { presenceOf, type IndexEntry } from '$lib/domain/index-entry';
import { lengthened } from '$lib/domain/lifetime';
import { keyOf } from '$lib/domain/selection';
import { firstYear, lastYear, type Span } from '$lib/domain/time';
import type { AtlasContext } from './context';

/** The time went from some years to those of a feature. */
export interface Brought {
  key: string;
  from: Span;
  to: Span;
}

/** All the years in which something may have been there, as far as the timeline reaches. */
export function yearsOf(entry: Pick<IndexEntry, 'years'>): Span | undefined {
  if (!entry.years) return undefined;
  const { start, end } = lengthened(entry.years);
  return { from: Math.max(firstYear, start[0]), to: Math.min(lastYear, end[1]) };
}

/**
 * Brings the time to what the reader opens where it would be hidden in the years shown. Once for each opening: a reader
 * who then moves the time on is not called back.
 */
export class TimeBringing {
  #atlas: AtlasContext;
  #seen: string | undefined;

  /** Where the time was brought last; undefined once the reader moves on. */
  brought = $state.raw<Brought>();

  constructor(atlas: AtlasContext) {
    this.#atlas = atlas;
  }

  /** Looks at what is open; call whenever a page has come. */
  look(): void {
    const { address, index } = this.#atlas;
    const opened = address.selection ?? address.touched;
    const key = opened && keyOf(opened);
    if (key === this.#seen) return;
    this.#seen = key;
    this.brought = undefined;
    const entry = key && index.find((candidate) => keyOf(candidate) === key);
    if (!entry || !address.time || presenceOf(entry, address) > 0) return;
    const to = yearsOf(entry);
    if (!to) return;
    this.brought = { key, from: address.time, to };
    void address.setTime(to);
  }

  /** Goes back to the years before; what is open stays open. */
  back(): void {
    const from = this.brought?.from;
    this.forget();
    if (from) void this.#atlas.address.setTime(from);
  }

  forget(): void {
    this.brought = undefined;
  }
}
