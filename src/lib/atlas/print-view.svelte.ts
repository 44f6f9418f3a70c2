import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { boundsAround } from '$lib/cartography/plate-geometry';
import type { BasePaths } from '$lib/cartography/print/base-paths';
import { cameraFor, frameOf } from '$lib/cartography/print/frame';
import type { Measure } from '$lib/cartography/print/lettering';
import { formatName, parseFormat, sheetLayout, type Format } from '$lib/cartography/print/paper';
import { printedMap, type PrintSources } from '$lib/cartography/print/printed-map';
import {
  formatCamera,
  homeBounds,
  maxZoom,
  minZoom,
  parseCamera,
  type Camera
} from '$lib/domain/camera';
import type { Position } from '$lib/domain/geometry';
import { keyOf, parseKey } from '$lib/domain/selection';
import type { Geometry } from 'geojson';
import type { Address } from './address.svelte';
import type { AtlasContext } from './context';
import { Filtering } from './filtering.svelte';
import { atlasPath, featurePath, withParameter } from './paths';
import { fetchBase, fetchSources } from './print-data';
import { atlasQuery } from './sheet-address';
import { loadPrintFonts, printMeasure } from './print-fonts';

/** The sheet that the address describes: `?paper=a4-portrait`, `?ink=save`, `?feature=sites/semey`, and the map's own. */
export class PrintView {
  #address: Address;
  #filtering: Filtering;
  #sources = $state.raw<PrintSources>();
  #measure = $state.raw<Measure>();
  /** Drawn for the frame of this camera and sheet. */
  #base = $state.raw<{ of: string; paths: BasePaths }>();
  #known: () => readonly string[];
  failed = $state(false);

  constructor(atlas: AtlasContext) {
    this.#address = atlas.address;
    this.#filtering = new Filtering(atlas);
    this.#known = () => atlas.index.map(keyOf);
  }

  readonly #query = $derived(browser ? page.url.searchParams : undefined);
  readonly format: Format = $derived(parseFormat(this.#query?.get('paper')));
  readonly saveInk: boolean = $derived(this.#query?.get('ink') === 'save');
  readonly layout = $derived(sheetLayout(this.format));

  /** The feature whose page was printed; one that the atlas does not have is passed over. */
  readonly selection = $derived.by(() => {
    const asked = parseKey(this.#query?.get('feature'));
    return asked && this.#known().includes(keyOf(asked)) ? asked : undefined;
  });

  readonly camera: Camera = $derived(
    (browser ? parseCamera(page.url.hash) : undefined) ?? cameraFor(this.layout.map, this.#bounds())
  );
  readonly frame = $derived(frameOf(this.layout.map, this.camera));

  /** The drawn map; undefined while it is not there yet. */
  readonly map = $derived.by(() => {
    if (!this.#sources || !this.#measure) return undefined;
    if (this.filtered && !this.#filtering.ready) return undefined;
    const { language, layers, time, undated } = this.#address;
    const selected = this.selection && keyOf(this.selection);
    const { kept } = this.#filtering;
    return printedMap(
      this.frame,
      this.#sources,
      { language, layers, time, undated, selected, kept },
      this.#measure
    );
  });
  /** Whether the address may ask for filters: then the sheet waits for what they mean. */
  readonly filtered: boolean = $derived.by(() => this.#filtering.wanted);
  readonly measure = $derived(this.#measure);
  readonly base: BasePaths | undefined = $derived(
    this.#base?.of === this.#frameName() ? this.#base?.paths : undefined
  );

  /** Full address of this view in the atlas itself. */
  readonly link: string = $derived.by(() => {
    const { language } = this.#address;
    const path = this.selection ? featurePath(language, this.selection) : atlasPath(language);
    const hash = browser ? page.url.hash : '';
    return (browser ? page.url.origin + path + atlasQuery(page.url) : path) + hash;
  });
  /** The way back to it. */
  readonly back: string = $derived(this.link.slice(browser ? page.url.origin.length : 0));

  /** Fetches what the sheet in this language needs and has not. Call in an effect: it follows the frame and the filters. */
  async load(): Promise<void> {
    const [name, { language }, { frame }] = [this.#frameName(), this.#address, this];
    this.failed = false;
    try {
      const [sources, paths] = await Promise.all([
        this.#sources ?? fetchSources(),
        fetchBase(frame),
        loadPrintFonts(language),
        this.filtered && this.#filtering.load()
      ]);
      if (name !== this.#frameName()) return;
      if (this.filtered && this.#filtering.failed) throw new Error('no facets');
      this.#sources ??= sources;
      // Measured anew in each language, once its faces are there.
      this.#measure = printMeasure();
      this.#base = { of: name, paths };
    } catch {
      // What failed for a sheet that is no longer asked for is nobody's loss.
      if (name === this.#frameName()) this.failed = true;
    }
  }

  setFormat(format: Format): Promise<void> {
    return this.#go(withParameter(page.url, 'paper', formatName(format), page.url.hash));
  }

  setSaveInk(on: boolean): Promise<void> {
    return this.#go(withParameter(page.url, 'ink', on ? 'save' : undefined, page.url.hash));
  }

  /** Shows the same middle larger or smaller, by so many zoom levels. */
  zoomBy(levels: number): Promise<void> {
    const zoom = Math.min(maxZoom, Math.max(minZoom, this.camera.zoom + levels));
    const hash = formatCamera({ ...this.camera, zoom });
    return this.#go(page.url.pathname + page.url.search + hash);
  }

  #go(address: string): Promise<void> {
    return goto(address, { replaceState: true, noScroll: true, keepFocus: true });
  }

  #frameName(): string {
    return formatName(this.format) + formatCamera(this.camera) + this.#address.language;
  }

  /** What an address without a camera shows: the feature, or the whole road. */
  #bounds() {
    const key = this.selection && keyOf(this.selection);
    if (!key || !this.#sources) return homeBounds;
    const { points, lines } = this.#sources;
    const found = [...points.features, ...lines.features].find(
      ({ properties }) => properties.key === key
    );
    return found ? boundsAround(positions(found.geometry)) : homeBounds;
  }
}

function positions(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates as Position];
  if (geometry.type === 'LineString') return geometry.coordinates as Position[];
  return geometry.type === 'MultiLineString' ? (geometry.coordinates.flat() as Position[]) : [];
}
