import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import { formatCamera, type Camera } from '$lib/domain/camera';
import { isLanguage, originalLanguage, type Language } from '$lib/domain/language';
import { defaultLayers, formatLayers, parseLayers, type Layer } from '$lib/domain/layers';
import { isCollection, keyOf, parseKey, type Selection } from '$lib/domain/selection';
import {
  atlasPath,
  featurePath,
  queryWith,
  searchWith,
  withParameter,
  type Parameters
} from './paths';
import {
  formatComparison,
  formatSpan,
  parseComparison,
  parseSpan,
  type Comparison,
  type Span
} from '$lib/domain/time';
import { parseTextMode, type TextMode } from './text-modes';

/** What is touched in a text, what is measured, and how a table is sorted. */
const ofOnePage: Parameters = {
  ...{ feature: undefined, from: undefined, to: undefined },
  sort: undefined
};

/**
 * What the address says. Everything is derived from it; what the reader does writes the address.
 * Query and hash are read only once the page is alive, as the prerendered page knows neither.
 */
export class Address {
  #alive = $state(false);
  #camera = $state.raw<Camera>();

  readonly language: Language = $derived.by(() => {
    const lang = page.params.lang;
    return isLanguage(lang) ? lang : originalLanguage;
  });

  readonly #query = $derived(browser && this.#alive ? page.url.searchParams : undefined);

  readonly layers: ReadonlySet<Layer> = $derived(
    this.#query ? parseLayers(this.#query.get('layers')) : defaultLayers
  );

  readonly borders: boolean = $derived(this.#query?.get('borders') === 'on');

  /** The years shown, `?year=750` or `?year=618..907`; undefined for all times. */
  readonly time: Span | undefined = $derived(parseSpan(this.#query?.get('year')));

  /** Two times side by side, `?compare=650,2025`; undefined while one map is shown. */
  readonly comparison: Comparison | undefined = $derived(
    parseComparison(this.#query?.get('compare'))
  );

  /** Whether what is undated is shown; `?undated=off` hides it. */
  readonly undated: boolean = $derived(this.#query?.get('undated') !== 'off');

  /** How the table is sorted, `?sort=-when`; undefined where the address does not say. */
  readonly sort: string | undefined = $derived(this.#query?.get('sort') ?? undefined);

  /** Whether cards are to hold only what the op-ed says: `?voice=op-ed`. */
  readonly onlyOpEd: boolean = $derived(this.#query?.get('voice') === 'op-ed');

  /** The opened feature: already that of the page which is being fetched. */
  readonly selection: Selection | undefined = $derived.by(() => {
    const { collection, id } = navigating.to?.params ?? page.params;
    return isCollection(collection) && id ? { collection, id } : undefined;
  });

  /** Whether the page is the op-ed's own, which keeps the hash for its sentences. */
  readonly reading: boolean = $derived(page.route.id?.includes('op-ed') ?? false);

  /** Whether the page is the map alone, in a frame on somebody else's page. */
  readonly embedded: boolean = $derived(page.route.id === '/[lang=lang]/embed');

  /** The feature that the op-ed's reader has touched, in the text or on the map: `?feature=sites/semey`. */
  readonly touched: Selection | undefined = $derived(
    this.reading ? parseKey(this.#query?.get('feature')) : undefined
  );

  /** How the op-ed is to be read: `?text=both`; undefined where the address does not say. */
  readonly textMode: TextMode | undefined = $derived(parseTextMode(this.#query?.get('text')));

  /** The sentence or paragraph that the address leads to, `p8.2`. */
  readonly sentence: string | undefined = $derived(
    this.#query && /^#p\d+(\.\d+)?$/.test(page.url.hash) ? page.url.hash.slice(1) : undefined
  );

  /** Call once the page is alive. */
  awaken(): void {
    this.#alive = true;
  }

  /** Query of every link within the atlas, `?layers=…` or empty; what belongs to one page stays there. */
  readonly search: string = $derived(this.#query ? searchWith(page.url, ofOnePage) : '');

  /** Query, camera and all for the same page in another language. */
  readonly view: string = $derived(
    (this.#query ? queryWith(page.url, 'feature', this.#query.get('feature') ?? undefined) : '') +
      this.#hash()
  );

  /** The view as a page beside the atlas takes it: the opened feature goes into the query. */
  readonly carried: string = $derived(
    this.#query
      ? queryWith(page.url, 'feature', this.selection && keyOf(this.selection)) + this.#hash()
      : ''
  );

  /** Where a click on the map leads: to the feature's page, while reading to the feature beside the text. */
  opening(selection: Selection): string {
    if (!this.reading) return this.href(selection);
    return withParameter(page.url, 'feature', keyOf(selection), this.#hash());
  }

  href(selection: Selection): string {
    return featurePath(this.language, selection) + this.search;
  }

  /** Closes the opened feature: back to the map, with its layers. */
  async close(): Promise<void> {
    await goto(atlasPath(this.language) + this.search, { noScroll: true, keepFocus: true });
  }

  /** Marks a feature beside the text, read at a sentence; undefined marks none. */
  async touch(
    feature: Selection | undefined,
    sentence?: string,
    replaceState = false
  ): Promise<void> {
    const hash = sentence ? `#${sentence}` : this.#hash();
    const address = withParameter(page.url, 'feature', feature && keyOf(feature), hash);
    await goto(address, { replaceState, noScroll: true, keepFocus: true });
  }

  setTextMode(mode: TextMode): Promise<void> {
    return this.#write('text', mode === 'both' ? undefined : mode);
  }

  setLayers(layers: ReadonlySet<Layer>): Promise<void> {
    return this.#write('layers', formatLayers(layers));
  }

  setTime(time: Span | undefined): Promise<void> {
    return this.#write('year', time && formatSpan(time));
  }

  /** Where the years shown, or a year of Tang, stand beside today: the road then and the corridor now. */
  readonly compareHref: string = $derived.by(() => {
    const then = this.time ?? { from: 650, to: 650 };
    const now = { from: 2025, to: 2025 };
    const both = formatComparison([then, now]);
    if (!this.#query) return `?compare=${both}`;
    return withParameter(page.url, 'compare', both, this.#hash());
  });

  setComparison(comparison: Comparison | undefined): Promise<void> {
    return this.#write('compare', comparison && formatComparison(comparison));
  }

  setUndated(on: boolean): Promise<void> {
    return this.#write('undated', on ? undefined : 'off');
  }

  setBorders(on: boolean): Promise<void> {
    return this.#write('borders', on ? 'on' : undefined);
  }

  setOnlyOpEd(on: boolean): Promise<void> {
    return this.#write('voice', on ? 'op-ed' : undefined);
  }

  /** Notes where the map stands, without a new entry in the history. */
  setCamera(camera: Camera): void {
    this.#camera = camera;
  }

  /** Writes the parameters of a part that is loaded by itself; undefined takes one away. */
  async setParameters(values: Parameters): Promise<void> {
    const address = page.url.pathname + searchWith(page.url, values) + this.#hash();
    await goto(address, { replaceState: true, noScroll: true, keepFocus: true });
  }

  async #write(name: string, value: string | undefined): Promise<void> {
    const address = withParameter(page.url, name, value, this.#hash());
    await goto(address, { replaceState: true, noScroll: true, keepFocus: true });
  }

  #hash(): string {
    if (this.reading) return this.sentence ? `#${this.sentence}` : '';
    if (this.#camera) return formatCamera(this.#camera);
    return this.#query ? page.url.hash : '';
  }
}
