import type { Language } from '$lib/domain/language';
import type { SearchFile, SearchGroup } from './matching/entry';
import { find, type Found, type Hit } from './matching/find';
import { searchable, type Searchable } from './matching/search-index';
import { similarTo } from './matching/similar';
import { fetchJson } from '$lib/http/fetch-from-host';

/** How many of a kind are listed: a sentence takes the room of two names. */
const room: Record<SearchGroup, number> = {
  ...{ sites: 6, places: 8, things: 6, journeys: 5, routes: 5 },
  ...{ ground: 5, sentences: 4 }
};
/** How many of all stand at once, as many as are in sight: the rest follows when no key has been pressed for a while. */
const atOnce = 8;
/** Milliseconds: longer than from one key to the next. */
const rest = 250;

interface ShownGroup {
  group: SearchGroup;
  /** How many there are in all. */
  count: number;
  hits: Hit[];
}

const nothing: Found = { best: [], groups: [], lacking: undefined, typed: undefined };

/** Indexes by language: the fields of a page share them; nothing of the page is made from it. */
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const asked = new Map<Language, Promise<Searchable>>();

function askFor(language: Language): Promise<Searchable> {
  const before = asked.get(language);
  if (before) return before;
  const coming = fetchJson<SearchFile>(`/data/search/${language}.json`).then(searchable);
  asked.set(language, coming);
  // What did not come is asked for again.
  coming.catch(() => asked.delete(language));
  return coming;
}

/** What the words of a field find. */
export class Finder {
  readonly #query: () => string;
  #data = $state.raw<Searchable>();
  /** Whether sentences and what cards say are found too. */
  complete = $state(false);
  failed = $state(false);

  /** The words whose results stand in full. */
  #drawn = $state<string>();

  constructor(query: () => string) {
    this.#query = query;
    $effect(() => {
      const now = query();
      const timer = setTimeout(() => (this.#drawn = now), rest);
      return () => clearTimeout(timer);
    });
  }

  readonly ready: boolean = $derived(this.#data !== undefined);

  readonly found: Found = $derived.by(() => {
    // More is found once all is there.
    void this.complete;
    return this.#data ? find(this.#data, this.#query()) : nothing;
  });

  /** Whether no key has been pressed for a while. */
  readonly rests: boolean = $derived.by(() => this.#drawn === this.#query());

  /** What merely resembles what is looked for. */
  readonly similar: Hit[] = $derived.by(() =>
    this.#data && this.rests ? similarTo(this.#data, this.found) : []
  );

  readonly groups: ShownGroup[] = $derived.by(() => {
    const { best, groups } = this.found;
    let left = this.rests ? Infinity : atOnce - best.length;
    const shown: ShownGroup[] = [];
    for (const { group, hits } of groups) {
      if (left <= 0) break;
      const listed = hits.slice(0, Math.min(room[group], left));
      left -= listed.length;
      shown.push({ group, count: hits.length, hits: listed });
    }
    return shown;
  });

  readonly count: number = $derived.by(() => {
    const { best, groups } = this.found;
    return groups.reduce((sum, { hits }) => sum + hits.length, best.length);
  });

  /** All that is listed, in its order. */
  readonly options: Hit[] = $derived([
    ...this.found.best,
    ...this.groups.flatMap(({ hits }) => hits),
    ...this.similar
  ]);

  readonly ids: string[] = $derived(this.options.map(optionId));

  /** Asks for the index of a language; what is there stays until it comes. Returns what makes it not wanted. */
  load(language: Language): () => void {
    let wanted = true;
    this.failed = false;
    askFor(language)
      .then((data) => {
        if (!wanted) return;
        this.#data = data;
        this.complete = false;
        return data.complete.then(() => (this.complete = wanted));
      })
      .catch(() => (this.failed = wanted));
    return () => (wanted = false);
  }
}

/** The id of an option's element. */
export const optionId = ({ entry }: Hit): string => `found-${entry.group}-${entry.id}`;
