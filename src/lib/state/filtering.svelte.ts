import {
  type Facets,
  type FacetsFile,
  isSet,
  keysPassing,
  noFilters,
  parseFilters,
  toggled,
  type FilterValues,
  type Filters,
  asksToFilter,
  filterNames,
  type FilterName
} from '$lib/domain/filters';
import { keyOf, type Selection } from '$lib/domain/selection';
import { fetchJson } from '$lib/http/fetch-from-host';
import type { UrlState } from './url-state.svelte';

let asked: Promise<FacetsFile> | undefined;

/** The facets are the same in every language and on every page: they are fetched once. */
function fetchFacets(): Promise<FacetsFile> {
  asked ??= fetchJson<FacetsFile>('/data/facets.json');
  asked.catch(() => (asked = undefined));
  return asked;
}

/**
 * The filters of the address: what passes them, and what each would leave. Derived from the address on every page, whichever
 * part of it is mounted. Create while a component is set up.
 */
export class Filtering {
  #address: UrlState;
  /** What the filters ask of each feature; undefined until it was fetched. */
  file = $state.raw<FacetsFile>();
  readonly #facets: Facets | undefined = $derived.by(() => this.file?.facets);
  failed = $state(false);

  constructor(address: UrlState) {
    this.#address = address;
    $effect(() => {
      if (this.wanted && !this.ready && !this.failed) void this.load();
    });
  }

  /** Whether the address asks for filters at all; what they mean is known once the facets are there. */
  readonly wanted: boolean = $derived.by(() => asksToFilter(this.#address.search));

  readonly #all: readonly FilterValues[] = $derived.by(() =>
    Object.values(this.#facets ?? {}).map(({ values }) => values)
  );

  readonly filters: Filters = $derived.by(() =>
    this.#facets ? parseFilters(this.#address.search, this.#all) : noFilters
  );

  readonly isSet: boolean = $derived.by(() => isSet(this.filters));

  /** Keys of all that passes; undefined while no filter is set. */
  readonly matchingKeys: ReadonlySet<string> | undefined = $derived.by(() =>
    this.#facets && this.isSet ? keysPassing(this.#facets, this.filters) : undefined
  );

  /** Whether a feature passes; everything does while no filter is set. */
  matches(feature: Selection): boolean {
    return this.matchingKeys?.has(keyOf(feature)) ?? true;
  }

  get ready(): boolean {
    return this.#facets !== undefined;
  }

  /** Fetches what the filters ask; once for all, and again where it has failed. */
  async load(): Promise<void> {
    this.failed = false;
    try {
      this.file = await fetchFacets();
    } catch {
      this.failed = true;
    }
  }

  toggle(name: FilterName, value: string): Promise<void> {
    return this.#address.setParameters({ [name]: toggled(this.filters[name], value) });
  }

  clear(names: readonly FilterName[] = filterNames): Promise<void> {
    const none = Object.fromEntries(names.map((name) => [name, undefined]));
    return this.#address.setParameters(none);
  }
}
