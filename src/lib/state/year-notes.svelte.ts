import { notesOf, type YearNotes } from '$lib/domain/time/year-notes';
import type { YearRange } from '$lib/domain/time/year-range';
import { fetchJson } from '$lib/http/fetch-from-host';

let all: Promise<YearNotes> | undefined;

/** Winds and waters of the years shown; fetched once, where a reader chooses years. */
export class YearNotesView {
  #all = $state.raw<YearNotes>();
  #range: () => YearRange | undefined;

  constructor(range: () => YearRange | undefined) {
    this.#range = range;
  }

  /** Undefined while they are not there, in all times, and where nothing is to be said of the years. */
  readonly notes: YearNotes | undefined = $derived.by(() => {
    const range = this.#range();
    if (!range || !this.#all) return undefined;
    const notes = notesOf(this.#all, range);
    return notes.seasons.length + notes.waters.length > 0 ? notes : undefined;
  });

  /** Rejects where they cannot be had; the next call asks again. */
  async load(): Promise<void> {
    all ??= fetchJson<YearNotes>('/data/year-notes.json');
    try {
      this.#all = await all;
    } catch (error) {
      all = undefined;
      throw error;
    }
  }
}
