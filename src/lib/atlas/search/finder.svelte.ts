import type { Language } from '$lib/domain/language';
import type { SearchFile, SearchGroup } from '$lib/domain/search/entry';
import { find, type Hit, type HitGroup, type Searchable } from '$lib/domain/search/find';
import { nearest } from '$lib/domain/search/nearest';
import { searchable } from '$lib/domain/search/searchable';
import { askForJson } from '../ask-host';
import { whenIdle } from '../when-idle';
import type { SearchBox } from './search-box.svelte';

/** How many of a kind are listed: a sentence takes the room of two names. */
const room: Record<SearchGroup, number> = {
  ...{ sites: 6, places: 8, routes: 5 },
  ...{ ground: 5, sentences: 4 }
};
/** How many of all stand at once, as many as are in sight: the rest follows when no key has been pressed for a while. */
const atOnce = 8;
/** Milliseconds: longer than from one key to the next. */
const rest = 250;

export interface ShownGroup {
  group: SearchGroup;
  /** How many there are in all. */
  count: number;
  hits: Hit[];
}

/** What the field's words find, and which of it is marked by the arrow keys. */
export class Finder {
  readonly #box: SearchBox;
  #data = $state.raw<Searchable>();
  failed = $state(false);
  #marked = $state<string>();

  /** The words whose results stand in full. */
  #drawn = $state<string>();

  constructor(box: SearchBox) {
    this.#box = box;
    $effect(() => {
      const { query } = box;
      const timer = setTimeout(() => (this.#drawn = query), rest);
      return () => clearTimeout(timer);
    });
  }

  readonly ready: boolean = $derived(this.#data !== undefined);

  readonly #found: HitGroup[] = $derived.by(() =>
    this.#data ? find(this.#data, this.#box.query) : []
  );

  readonly groups: ShownGroup[] = $derived.by(() => {
    let left = this.#drawn === this.#box.query ? Infinity : atOnce;
    const shown: ShownGroup[] = [];
    for (const { group, hits } of this.#found) {
      if (left <= 0) break;
      const listed = hits.slice(0, Math.min(room[group], left));
      left -= listed.length;
      shown.push({ group, count: hits.length, hits: listed });
    }
    return shown;
  });

  readonly count: number = $derived(this.#found.reduce((sum, { hits }) => sum + hits.length, 0));

  /** Names like what was not found. */
  readonly near: Hit[] = $derived.by(() => {
    if (!this.#data || this.count > 0 || this.#box.query.trim() === '') return [];
    return nearest(this.#data.entries, this.#box.query, 4).map((entry) => ({ entry, terms: [] }));
  });

  /** All that is listed, in its order. */
  readonly options: Hit[] = $derived([...this.groups.flatMap(({ hits }) => hits), ...this.near]);

  readonly active: Hit | undefined = $derived(
    this.options.find((hit) => optionId(hit) === this.#marked)
  );

  readonly activeId: string | undefined = $derived(this.active && optionId(this.active));

  /** Asks for the index of a language; what is there stays until it comes. Returns what makes it not wanted. */
  load(language: Language): () => void {
    let wanted = true;
    this.failed = false;
    askForJson<SearchFile>(`/data/search/${language}.json`)
      .then(searchable)
      .then(
        (data) => {
          if (wanted) this.#data = data;
          // What the nearest names need is made ready before it is asked for.
          whenIdle(() => void nearest(data.entries, '?', 0));
        },
        () => (this.failed = wanted)
      );
    return () => (wanted = false);
  }

  /** Marks the option so many further on, around the ends; before the first and after the last none is marked. */
  step(by: number): void {
    const ids: (string | undefined)[] = [undefined, ...this.options.map(optionId)];
    const at = ids.indexOf(this.activeId);
    this.#marked = ids[(at + by + ids.length) % ids.length];
  }

  unmark(): void {
    this.#marked = undefined;
  }
}

/** The id of an option's element. */
export const optionId = ({ entry }: Hit): string => `found-${entry.group}-${entry.id}`;
