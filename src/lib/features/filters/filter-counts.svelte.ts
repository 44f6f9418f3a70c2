import { countValues, relaxations } from '$lib/domain/filter-counts';
import {
  knownValues,
  passes,
  type Facet,
  type FilterValues,
  filterNames,
  type FilterName
} from '$lib/domain/filters';
import { inTime } from '$lib/domain/index-entry';
import { keyOf } from '$lib/domain/selection';
import type { AtlasContext } from '$lib/state/context';

/** A value that can be ticked. */
interface FilterChoice {
  value: string;
  /** How many of the features shown it would leave. */
  count: number;
  chosen: boolean;
}

/** What the filters leave of what layers and years show, and what each value would leave: for the panel that offers them. */
export class FilterCounts {
  #atlas: AtlasContext;

  constructor(atlas: AtlasContext) {
    this.#atlas = atlas;
  }

  readonly #all: readonly Facet[] = $derived.by(() =>
    Object.values(this.#atlas.filtering.file?.facets ?? {})
  );

  /** What layers and years show, filters apart. */
  readonly #shown: readonly FilterValues[] = $derived.by(() => {
    const { address, filtering, index } = this.#atlas;
    return index.flatMap((entry) => {
      const facet = filtering.file?.facets[keyOf(entry)];
      const on = entry.layers.some((layer) => address.layers.has(layer));
      return facet && on && inTime(facet.extent, address) ? [facet.values] : [];
    });
  });

  readonly passing = $derived.by(() => {
    const { filters } = this.#atlas.filtering;
    return {
      shown: this.#shown.filter((values) => passes(values, filters)).length,
      of: this.#shown.length
    };
  });

  /** How many values are chosen, in all filters together. */
  readonly chosen: number = $derived.by(() => {
    const { filters } = this.#atlas.filtering;
    return filterNames.reduce((sum, name) => sum + filters[name].size, 0);
  });

  readonly relaxations = $derived.by(() =>
    this.passing.shown === 0 ? relaxations(this.#shown, this.#atlas.filtering.filters) : []
  );

  /** Values of a filter that any feature has. */
  values(name: FilterName): FilterChoice[] {
    const { filters } = this.#atlas.filtering;
    const counts = countValues(name, this.#shown, filters);
    const all = this.#all.map(({ values }) => values);
    return knownValues(name, all).map((value) => ({
      ...{ value, count: counts.get(value) ?? 0 },
      chosen: filters[name].has(value)
    }));
  }
}
