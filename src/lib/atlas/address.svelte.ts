import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import { formatCamera, type Camera } from '$lib/domain/camera';
import { isLanguage, originalLanguage, type Language } from '$lib/domain/language';
import { defaultLayers, formatLayers, parseLayers, type Layer } from '$lib/domain/layers';
import { isCollection, type Selection } from '$lib/domain/selection';
import { atlasPath, featurePath, withParameter } from './paths';

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

  /** Whether cards are to hold only what the op-ed says: `?voice=op-ed`. */
  readonly onlyOpEd: boolean = $derived(this.#query?.get('voice') === 'op-ed');

  /** The opened feature: already that of the page which is being fetched. */
  readonly selection: Selection | undefined = $derived.by(() => {
    const { collection, id } = navigating.to?.params ?? page.params;
    return isCollection(collection) && id ? { collection, id } : undefined;
  });

  /** Call once the page is alive. */
  awaken(): void {
    this.#alive = true;
  }

  /** Query of every link within the atlas, `?layers=…` or empty. */
  readonly search: string = $derived.by(() => {
    const query = this.#query?.toString();
    return query ? `?${query.replaceAll('%2C', ',')}` : '';
  });

  /** Camera and all for the same page in another language. */
  readonly view: string = $derived(this.search + (this.#camera ? formatCamera(this.#camera) : ''));

  href(selection: Selection): string {
    return featurePath(this.language, selection) + this.search;
  }

  /** Closes the opened feature: back to the map, with its layers. */
  async close(): Promise<void> {
    await goto(atlasPath(this.language) + this.search, { noScroll: true, keepFocus: true });
  }

  setLayers(layers: ReadonlySet<Layer>): Promise<void> {
    return this.#write('layers', formatLayers(layers));
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

  async #write(name: string, value: string | undefined): Promise<void> {
    const hash = this.#camera ? formatCamera(this.#camera) : page.url.hash;
    const address = withParameter(page.url, name, value, hash);
    await goto(address, { replaceState: true, noScroll: true, keepFocus: true });
  }
}
