import { navigating } from '$app/state';
import { presenceOf, type IndexEntry } from '$lib/domain/index-entry';
import { keyOf } from '$lib/domain/selection';
import { phaseBeside, yearRangeOf, type Phase } from '$lib/domain/time/phases';
import { decodeExtent } from '$lib/domain/time/temporal-extent';
import {
  countOf,
  firstYear,
  lastYear,
  yearOfCount,
  yearsOn,
  type YearRange
} from '$lib/domain/time/year-range';
import { activeRange } from '$lib/state/shown-entries';
import type { AtlasContext } from '$lib/state/context';

/** How long keys rest before the address has what they chose, in milliseconds. */
const restAfterKeys = 300;

/** Half the span that a single year becomes, in years. */
const halfSpan = 25;

/** How long a phase stands while the phases are played, in milliseconds: long enough to read its sentence. */
const phaseMs = 7000;

type Mode = 'year' | 'span';

/** The timeline went from some years to those of a feature. */
interface Revealed {
  key: string;
  from: YearRange;
  to: YearRange;
}

/**
 * The years that the map shows, and the ways to others: by hand, phase by phase, by playing the phases, and to what the
 * reader opens. While a thumb moves the map goes along at most once a frame; the address, and with it list and counts,
 * follows when the thumb rests. Create while a component is set up.
 */
export class Timeline {
  #atlas: Pick<AtlasContext, 'address' | 'view' | 'index'>;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next: YearRange | undefined;
  #playing: ReturnType<typeof setInterval> | undefined;
  /** Whether it is the playing itself that chooses other years. */
  #isPlayed = false;
  /** Key of the feature that was revealed last, or needed no revealing. */
  #seen: string | undefined;
  /** Whether the reader wants two thumbs, also where both stand on one year. */
  #wantsSpan = $state(false);

  /** Whether the phases are being played. */
  isPlaying = $state(false);

  /** What the years went along with last; undefined once the reader moves on. */
  revealed = $state.raw<Revealed>();

  constructor(atlas: Pick<AtlasContext, 'address' | 'view' | 'index'>) {
    this.#atlas = atlas;
  }

  /** The years shown; undefined for all times. */
  readonly range: YearRange | undefined = $derived.by(() => activeRange(this.#atlas));

  readonly mode: Mode = $derived(
    this.#wantsSpan || (this.range && this.range.from !== this.range.to) ? 'span' : 'year'
  );

  /** Shows other years while a pointer holds a thumb. */
  drag(range: YearRange): void {
    clearTimeout(this.#timer);
    this.#take(range);
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#show();
    });
  }

  /** The pointer has let go. */
  drop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#show();
    this.#write();
  }

  /** Shows other years at once, by keys; the address follows when they rest. */
  step(range: YearRange): void {
    this.#take(range);
    this.#show();
    this.#writeSoon();
  }

  /** Chooses years, or all times. */
  setRange(range: YearRange | undefined): void {
    clearTimeout(this.#timer);
    this.#moveOn();
    this.#wantsSpan = false;
    this.#atlas.view.timeline.previewRange = undefined;
    void this.#atlas.address.setYearRange(range);
  }

  setMode(mode: Mode): void {
    const { range } = this;
    if (mode === 'year') {
      if (range) {
        const middle = (countOf(range.from) + countOf(range.to)) / 2;
        const year = yearOfCount(middle);
        this.setRange({ from: year, to: year });
      }
    } else if (range) {
      this.setRange({ from: yearsOn(range.from, -halfSpan), to: yearsOn(range.to, halfSpan) });
    }
    this.#wantsSpan = mode === 'span';
  }

  /** The phase that a step leads to; undefined where there is none. */
  phaseBeside(by: 1 | -1): Phase | undefined {
    return phaseBeside(this.range, by);
  }

  /** Goes a phase on or back. */
  goToPhase(by: 1 | -1): void {
    const phase = this.phaseBeside(by);
    if (phase) this.setRange(yearRangeOf(phase));
  }

  /** Plays the phases one after the other, from where the years stand, or stops it; it ends after the last phase. */
  togglePlay(): void {
    if (this.isPlaying) return this.stopPlaying();
    this.isPlaying = true;
    // After the last phase it begins again.
    if (!this.#playOn()) this.#play(() => this.setRange(undefined));
    this.#playing = setInterval(() => {
      if (!this.#playOn()) this.stopPlaying();
    }, phaseMs);
  }

  stopPlaying(): void {
    clearInterval(this.#playing);
    this.isPlaying = false;
  }

  /**
   * Goes to the years of what is open where it would be hidden in the years shown; call whenever a page has come. Once for
   * each opening: a reader who then moves the years on is not called back. What Back and Forward brought keeps the years
   * that it had.
   */
  revealFeature(byHistory = false): void {
    const { address, index } = this.#atlas;
    const opened = address.selection ?? address.focusedFeature;
    const key = opened && keyOf(opened);
    if (key === this.#seen) return;
    this.#seen = key;
    this.revealed = undefined;
    const entry = key && index.find((candidate) => keyOf(candidate) === key);
    if (byHistory || !entry || !address.yearRange || presenceOf(entry, address) > 0) return;
    const to = yearsOf(entry);
    if (!to) return;
    this.revealed = { key, from: address.yearRange, to };
    void address.setYearRange(to);
  }

  /** Goes back to the years before what was opened; it stays open. */
  undoReveal(): void {
    const from = this.revealed?.from;
    this.revealed = undefined;
    if (from) void this.#atlas.address.setYearRange(from);
  }

  /** Call when the timeline goes away. */
  stop(): void {
    this.stopPlaying();
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#atlas.view.timeline.previewRange = undefined;
  }

  /** Other years are chosen: what was said of those before is over, and so is playing, but for its own choices. */
  #moveOn(): void {
    this.revealed = undefined;
    if (!this.#isPlayed) this.stopPlaying();
  }

  /** A thumb that meets the other stays a thumb. */
  #take(range: YearRange): void {
    this.#moveOn();
    this.#wantsSpan = this.mode === 'span';
    this.#next = range;
  }

  #show(): void {
    if (this.#next) this.#atlas.view.timeline.previewRange = this.#next;
  }

  #writeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), restAfterKeys);
  }

  /** A page on its way is not held up: the years come after it. */
  #write(): void {
    if (navigating.to) return this.#writeSoon();
    const range = this.#atlas.view.timeline.previewRange;
    if (!range) return;
    const isAll = range.from === firstYear && range.to === lastYear;
    void this.#atlas.address.setYearRange(isAll ? undefined : range).then(() => {
      if (this.#atlas.view.timeline.previewRange === range)
        this.#atlas.view.timeline.previewRange = undefined;
    });
  }

  #playOn(): boolean {
    if (!this.phaseBeside(1)) return false;
    this.#play(() => this.goToPhase(1));
    return true;
  }

  #play(choose: () => void): void {
    this.#isPlayed = true;
    choose();
    this.#isPlayed = false;
  }
}

/** All the years in which something may have been there, as far as the timeline reaches. */
function yearsOf(entry: Pick<IndexEntry, 'years'>): YearRange | undefined {
  if (!entry.years) return undefined;
  const { start, end } = decodeExtent(entry.years);
  return { from: Math.max(firstYear, start[0]), to: Math.min(lastYear, end[1]) };
}
