import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import { formatCamera, parseCamera, type Camera } from '$lib/domain/geometry/camera';
import { isLanguage, originalLanguage, type Language } from '$lib/domain/language';
import { defaultLayers, formatLayers, parseLayers, type Layer } from '$lib/domain/layers';
import { isCollection, keyOf, parseKey, type Selection } from '$lib/domain/selection';
import {
  atlasPath,
  featurePath,
  searchOf,
  searchWith,
  withParameter,
  type Parameters
} from './paths';
import {
  formatComparison,
  formatYearRange,
  parseComparison,
  parseYearRange,
  type Comparison,
  type YearRange
} from '$lib/domain/time/year-range';

/** How the op-ed is read: as received, as translated, or sentence beside sentence. */
export const textModes = ['original', 'translation', 'both'] as const;
export type TextMode = (typeof textModes)[number];

export function parseTextMode(value: string | null | undefined): TextMode | undefined {
  return textModes.find((mode) => mode === value);
}

/**
 * What is touched in a text, what is measured, the stop of a journey, how a table is sorted, on what a sheet is printed, and
 * what a class is asked.
 */
const ofOnePage: Parameters = {
  ...{ feature: undefined, from: undefined, to: undefined, way: undefined },
  ...{ stop: undefined, sort: undefined, paper: undefined, ink: undefined, questions: undefined }
};

/** A tour is left by every link that is not of the tour itself; the years that it set go with it. */
const ofTours: Parameters = { tour: undefined, step: undefined, year: undefined };

/**
 * What the address says. Everything is derived from it; what the reader does writes the address.
 * Query and hash are read only once the page is alive, as the prerendered page knows neither.
 */
export class UrlState {
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
  readonly yearRange: YearRange | undefined = $derived(parseYearRange(this.#query?.get('year')));

  /** Two times side by side, `?compare=650,2025`; undefined while one map is shown. */
  readonly comparison: Comparison | undefined = $derived(
    parseComparison(this.#query?.get('compare'))
  );

  /** Whether what is undated is shown unless the address says otherwise: among all times, and not in a chosen one. */
  readonly #undatedAnyway: boolean = $derived(!this.yearRange && !this.comparison);

  /** Whether what is undated is shown, `?undated=on` or `?undated=off`. */
  readonly undated: boolean = $derived.by(() => {
    const said = this.#query?.get('undated');
    return said === 'on' || (said !== 'off' && this.#undatedAnyway);
  });

  /** The stop of the opened journey, `?stop=4`, counted from 1; 0 for none. */
  readonly stop: number = $derived.by(() => {
    const asked = this.#query?.get('stop') ?? '';
    return /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : 0;
  });

  /** How the table is sorted, `?sort=-when`; undefined where the address does not say. */
  readonly sort: string | undefined = $derived(this.#query?.get('sort') ?? undefined);

  /** Whether cards are to hold only what the op-ed says: `?voice=op-ed`. */
  readonly onlyOpEd: boolean = $derived(this.#query?.get('voice') === 'op-ed');

  /** Where the map stands, else where the address would have it; undefined where neither is known. */
  readonly camera: Camera | undefined = $derived(
    this.#camera ?? (this.#query && parseCamera(page.url.hash))
  );

  /** The opened feature: already that of the page which is being fetched. */
  readonly selection: Selection | undefined = $derived.by(() => {
    const { collection, id } = navigating.to?.params ?? page.params;
    return isCollection(collection) && id ? { collection, id } : undefined;
  });

  /** Whether the page is the op-ed's own, which keeps the hash for its sentences. */
  readonly reading: boolean = $derived(page.route.id?.includes('op-ed') ?? false);

  /** Whether the page is the map alone, in a frame on somebody else's page. */
  readonly embedded: boolean = $derived(page.route.id === '/[lang=lang]/embed');

  /** Whether the page is a text beside the map: all pages here are but the map's own and its frame's. */
  readonly isText: boolean = $derived(!page.route.id?.includes('(atlas)') && !this.embedded);

  /** The feature of the query, `?feature=sites/semey`: of a page beside the atlas the one that led to it. */
  readonly cameFrom: Selection | undefined = $derived(parseKey(this.#query?.get('feature')));

  /** The feature that the op-ed's reader has touched, in the text or on the map. */
  readonly focusedFeature: Selection | undefined = $derived(
    this.reading ? this.cameFrom : undefined
  );

  /** How the op-ed is to be read: `?text=both`; undefined where the address does not say. */
  readonly textMode: TextMode | undefined = $derived(parseTextMode(this.#query?.get('text')));

  /** The sentence or paragraph that the address leads to, `p8.2`. */
  readonly sentence: string | undefined = $derived(
    this.#query && /^#p\d+(\.\d+)?$/.test(page.url.hash) ? page.url.hash.slice(1) : undefined
  );

  /** Whether query and hash are known. */
  get hydrated(): boolean {
    return this.#alive;
  }

  /** Call once the page is alive. */
  hydrate(): void {
    this.#alive = true;
  }

  /** Query of every link within the atlas, `?layers=…` or empty; what belongs to one page stays there. */
  readonly search: string = $derived(this.#query ? searchWith(page.url.search, ofOnePage) : '');

  /** Query, camera and all for the same page in another language. */
  readonly viewQuery: string = $derived((this.#query ? searchOf(this.#query) : '') + this.#hash());

  /** The view as a page beside the atlas takes it: the opened feature goes into the query. */
  readonly fullQuery: string = $derived(
    this.#query
      ? searchWith(page.url.search, { feature: this.selection && keyOf(this.selection) }) +
          this.#hash()
      : ''
  );

  /**
   * A page of the atlas, with what the reader has chosen: years, layers, filters, borders; and the camera, unless the
   * path names a sentence or keeps the hash for them. `also` is asked of that page beside it.
   */
  carry(path: string, keepsHash = path.includes('#'), also: Parameters = {}): string {
    if (!this.#query) return path;
    const [before = '', sentence] = path.split('#');
    const hash = sentence ? `#${sentence}` : keepsHash ? '' : this.#cameraHash;
    const left = this.#query.has('tour') ? { ...ofOnePage, ...ofTours } : ofOnePage;
    return before + searchWith(page.url.search, { ...left, ...also }) + hash;
  }

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
  async focusFeature(
    feature: Selection | undefined,
    sentence?: string,
    replaceState = false
  ): Promise<void> {
    const hash = sentence ? `#${sentence}` : this.#hash();
    const address = withParameter(page.url, 'feature', feature && keyOf(feature), hash);
    await goto(address, { replaceState, noScroll: true, keepFocus: true });
  }

  setTextMode(mode: TextMode): Promise<void> {
    return this.#write('text', mode === 'translation' ? undefined : mode);
  }

  setLayers(layers: ReadonlySet<Layer>): Promise<void> {
    return this.#write('layers', formatLayers(layers));
  }

  setYearRange(yearRange: YearRange | undefined): Promise<void> {
    return this.#write('year', yearRange && formatYearRange(yearRange));
  }

  /** Where the years shown, or a year of Tang, stand beside today: the road then and the corridor now. */
  readonly compareHref: string = $derived.by(() => {
    const then = this.yearRange ?? { from: 650, to: 650 };
    const now = { from: 2025, to: 2025 };
    const both = formatComparison([then, now]);
    if (!this.#query) return `?compare=${both}`;
    return withParameter(page.url, 'compare', both, this.#hash());
  });

  setComparison(comparison: Comparison | undefined): Promise<void> {
    return this.#write('compare', comparison && formatComparison(comparison));
  }

  setUndated(on: boolean): Promise<void> {
    const said = on ? 'on' : 'off';
    return this.#write('undated', on === this.#undatedAnyway ? undefined : said);
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

  /** Writes parameters into the address; undefined takes one away. */
  async setParameters(values: Parameters): Promise<void> {
    // A page that is on its way is not called back by what is written meanwhile: it is written to that page.
    if (navigating.to && navigating.to.url.pathname !== page.url.pathname)
      await navigating.complete?.catch(() => {});
    const address = page.url.pathname + searchWith(page.url.search, values) + this.#hash();
    await goto(address, { replaceState: true, noScroll: true, keepFocus: true });
  }

  #write(name: string, value: string | undefined): Promise<void> {
    return this.setParameters({ [name]: value });
  }

  /** The camera as a hash, '' where none is known. */
  get #cameraHash(): string {
    return this.camera ? formatCamera(this.camera) : '';
  }

  #hash(): string {
    if (this.reading) return this.sentence ? `#${this.sentence}` : '';
    return this.#cameraHash;
  }
}
