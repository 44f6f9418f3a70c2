import { navigating } from '$app/state';
import { phaseBeside, spanOf, type Phase } from '$lib/domain/phases';
import { countOf, firstYear, lastYear, yearOfCount, yearsOn, type Span } from '$lib/domain/time';
import type { AtlasContext } from './context';
import { yearsShown } from './years-shown';

/** How long keys rest before the address has what they chose, in milliseconds. */
const restAfterKeys = 300;

/** Half the span that a single year becomes, in years. */
const halfSpan = 25;

export type Mode = 'year' | 'span';

/**
 * Moves the years shown: the map goes along at most once a frame; the address, and with it list and counts, when the
 * thumb rests.
 */
export class TimeSteering {
  #atlas: Pick<AtlasContext, 'address' | 'view'>;
  #onChosen: () => void;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next: Span | undefined;
  /** Whether the reader wants two thumbs, also where both stand on one year. */
  #wantsSpan = $state(false);

  /** `onChosen` is called whenever the reader has chosen other years. */
  constructor(atlas: Pick<AtlasContext, 'address' | 'view'>, onChosen: () => void = () => {}) {
    this.#atlas = atlas;
    this.#onChosen = onChosen;
  }

  /** The years shown; undefined for all times. */
  readonly span: Span | undefined = $derived.by(() => yearsShown(this.#atlas));

  readonly mode: Mode = $derived(
    this.#wantsSpan || (this.span && this.span.from !== this.span.to) ? 'span' : 'year'
  );

  /** Shows other years while a pointer holds a thumb. */
  drag(span: Span): void {
    clearTimeout(this.#timer);
    this.#take(span);
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
  step(span: Span): void {
    this.#take(span);
    this.#show();
    this.#writeSoon();
  }

  /** Chooses years, or all times. */
  choose(span: Span | undefined): void {
    clearTimeout(this.#timer);
    this.#onChosen();
    this.#wantsSpan = false;
    this.#atlas.view.moving = undefined;
    void this.#atlas.address.setTime(span);
  }

  setMode(mode: Mode): void {
    const { span } = this;
    if (mode === 'year') {
      if (span) {
        const middle = (countOf(span.from) + countOf(span.to)) / 2;
        const year = yearOfCount(middle);
        this.choose({ from: year, to: year });
      }
    } else if (span) {
      this.choose({ from: yearsOn(span.from, -halfSpan), to: yearsOn(span.to, halfSpan) });
    }
    this.#wantsSpan = mode === 'span';
  }

  /** The phase that a step leads to; undefined where there is none. */
  beside(by: 1 | -1): Phase | undefined {
    return phaseBeside(this.span, by);
  }

  /** Goes a phase on or back. */
  go(by: 1 | -1): void {
    const phase = this.beside(by);
    if (phase) this.choose(spanOf(phase));
  }

  /** Call when the timeline goes away. */
  stop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#atlas.view.moving = undefined;
  }

  /** A thumb that meets the other stays a thumb. */
  #take(span: Span): void {
    this.#onChosen();
    this.#wantsSpan = this.mode === 'span';
    this.#next = span;
  }

  #show(): void {
    if (this.#next) this.#atlas.view.moving = this.#next;
  }

  #writeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), restAfterKeys);
  }

  /** A page on its way is not held up: the years come after it. */
  #write(): void {
    if (navigating.to) return this.#writeSoon();
    const span = this.#atlas.view.moving;
    if (!span) return;
    const whole = span.from === firstYear && span.to === lastYear;
    void this.#atlas.address.setTime(whole ? undefined : span).then(() => {
      if (this.#atlas.view.moving === span) this.#atlas.view.moving = undefined;
    });
  }
}
