import type { Facet, Facets } from '$lib/domain/facets';
import { asksToFilter, filterNames, type FilterName } from '$lib/domain/filter-names';
import {
  countValues,
  isSet,
  keysPassing,
  knownValues,
  noFilters,
  parseFilters,
  passes,
  toggled,
  toLoosen,
  type FilterValues,
  type Filters
} from '$lib/domain/filter';
import { inTime } from '$lib/domain/in-time';
import { keyOf } from '$lib/domain/selection';
import { askForJson } from './ask-host';
import type { AtlasContext } from './context';

let asked: Promise<Facets> | undefined;

/** The facets are the same in every language and on every page: they are fetched once. */
function fetchFacets(): Promise<Facets> {
  asked ??= askForJson<Facets>('/data/facets.json');
  asked.catch(() => (asked = undefined));
  return asked;
}

/** The filters of the address: what passes them, and what each would leave. */
export class Filtering {
  #atlas: AtlasContext;
  #facets = $state.raw<Facets>();
  failed = $state(false);

  constructor(atlas: AtlasContext) {
    this.#atlas = atlas;
  }

  /** Whether the address asks for filters at all; what they mean is known once the facets are there. */
  readonly wanted: boolean = $derived.by(() => asksToFilter(this.#atlas.address.search));

  readonly #all: readonly FilterValues[] = $derived.by(() =>
    Object.values(this.#facets ?? {}).map(({ values }) => values)
  );

  readonly filters: Filters = $derived.by(() =>
    this.#facets ? parseFilters(this.#atlas.address.search, this.#all) : noFilters
  );

  /** What layers and years show, filters apart. */
  readonly #shown: readonly (Facet & { key: string })[] = $derived.by(() => {
    const { address, index } = this.#atlas;
    return index.flatMap((entry) => {
      const key = keyOf(entry);
      const facet = this.#facets?.[key];
      const on = entry.layers.some((layer) => address.layers.has(layer));
      return facet && on && inTime(facet.lifetime, address) ? [{ key, ...facet }] : [];
    });
  });

  readonly #values = $derived.by(() => this.#shown.map(({ values }) => values));

  readonly isSet: boolean = $derived.by(() => isSet(this.filters));

  /** Keys of all that passes; undefined while no filter is set. */
  readonly kept: ReadonlySet<string> | undefined = $derived.by(() =>
    this.#facets && this.isSet ? keysPassing(this.#facets, this.filters) : undefined
  );

  readonly counts = $derived.by(() => ({
    shown: this.#values.filter((values) => passes(values, this.filters)).length,
    of: this.#values.length
  }));

  readonly chosenCount: number = $derived.by(() =>
    filterNames.reduce((sum, name) => sum + this.filters[name].size, 0)
  );

  readonly toLoosen = $derived.by(() =>
    this.counts.shown === 0 ? toLoosen(this.#values, this.filters) : []
  );

  get ready(): boolean {
    return this.#facets !== undefined;
  }

  /** Values of a filter that any feature has, with how many of those shown each would leave. */
  values(name: FilterName): { value: string; count: number; chosen: boolean }[] {
    const counts = countValues(name, this.#values, this.filters);
    return knownValues(name, this.#all).map((value) => ({
      ...{ value, count: counts.get(value) ?? 0 },
      chosen: this.filters[name].has(value)
    }));
  }

  async load(): Promise<void> {
    this.failed = false;
    try {
      this.#facets = await fetchFacets();
    } catch {
      this.failed = true;
    }
  }

  toggle(name: FilterName, value: string): Promise<void> {
    return this.#atlas.address.setParameters({ [name]: toggled(this.filters[name], value) });
  }

  clear(names: readonly FilterName[] = filterNames): Promise<void> {
    const none = Object.fromEntries(names.map((name) => [name, undefined]));
    return this.#atlas.address.setParameters(none);
  }
}
