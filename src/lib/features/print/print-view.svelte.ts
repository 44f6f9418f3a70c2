import { basePaths, type BasePaths, type Tile } from './printed-map/base-paths';
import {
  type Frame,
  cameraFor,
  frameOf,
  formatName,
  parseFormat,
  sheetLayout,
  type Format
} from '$lib/cartography/svg/sheet';
import { type PrintSources, printedMap } from './printed-map/printed-map';
import { tilesOf, type TileAddress } from './printed-map/printed-basemap';
import {
  maxTileZoom,
  formatCamera,
  homeBounds,
  maxZoom,
  minZoom,
  parseCamera,
  type Camera
} from '$lib/domain/geometry/camera';
import { fetchJson, fetchFromHost } from '$lib/http/fetch-from-host';
import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { boundsAround } from '$lib/cartography/svg/web-mercator';
import type { NamedWay } from '$lib/domain/transmission/way';
import type { Measure } from '$lib/cartography/svg/lettering';
import type { Position } from '$lib/domain/geometry/geometry';
import { hasWay, keyOf, parseKey } from '$lib/domain/selection';
import type { Geometry } from 'geojson';
import type { UrlState } from '$lib/state/url-state.svelte';
import type { AtlasContext } from '$lib/state/context';
import { atlasPath, featurePath, searchWith, withParameter } from '$lib/state/paths';
import { YearNotesView } from '$lib/state/year-notes.svelte';
import { allTimes } from '$lib/domain/time/year-range';
import { loadPrintFonts, printMeasure } from './sheet-picture';

/** The atlas's features as the map draws them. Rejects where one file cannot be had. */
async function fetchSources(): Promise<PrintSources> {
  const part = (name: string) => fetchJson(`/data/map/${name}.json`);
  const [points, lines, areas, physical] = await Promise.all(
    ['points', 'lines', 'areas', 'physical'].map(part)
  );
  return {
    points: atPlace(points as PrintSources['points']),
    lines,
    areas,
    physical
  } as PrintSources;
}

/** The points without those that stand aside of their place at one zoom of the map that moves: paper has none. */
const atPlace = ({ features, ...points }: PrintSources['points']): PrintSources['points'] => ({
  ...points,
  features: features.filter(({ properties }) => !('spreadAt' in properties))
});

// A cache of files, not a state that anything is derived from.
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const tiles = new Map<string, Promise<ArrayBuffer>>();

function tile(path: string): Promise<ArrayBuffer> {
  if (!tiles.has(path)) {
    const data = fetchFromHost(path).then((answer) => answer.arrayBuffer());
    // A tile that failed is asked for again the next time.
    data.catch(() => tiles.delete(path));
    tiles.set(path, data);
  }
  return tiles.get(path)!;
}

/** The finest, and those that a device keeps unasked: of Eurasia, and of the whole world (`tools/offline/kinds.mjs`). */
const zooms = [maxTileZoom, 4, 2];

/**
 * The base map of a frame; each tile is fetched once. Where one cannot be had, as without a network, the whole is drawn
 * from tiles of a lower zoom: a coarse coast is better than none. Rejects where those cannot be had either.
 */
async function fetchBase(frame: Frame, year: number): Promise<BasePaths> {
  let failure: unknown;
  for (const zoom of zooms) {
    try {
      return basePaths(await Promise.all(tilesOf(frame, zoom).map(fetchTile)), frame, year);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

async function fetchTile(address: TileAddress): Promise<Tile> {
  const { z, x, y } = address;
  return { ...address, data: await tile(`/base/${z}/${x}/${y}.pbf`) };
}

/** The sheet that the address describes: `?paper=a4-portrait`, `?ink=save`, `?feature=sites/semey`, and the map's own. */
export class PrintView {
  #address: UrlState;
  #filtering: AtlasContext['filtering'];
  #sources = $state.raw<PrintSources>();
  #ways = $state.raw<Readonly<Record<string, NamedWay>>>();
  #measure = $state.raw<Measure>();
  /** Drawn for the frame of this camera and sheet. */
  #base = $state.raw<{ of: string; paths: BasePaths }>();
  #known: () => readonly string[];
  failed = $state(false);

  constructor(atlas: AtlasContext) {
    this.#address = atlas.address;
    this.#filtering = atlas.filtering;
    this.#known = () => atlas.index.map(keyOf);
    this.#yearNotes = new YearNotesView(() => atlas.address.yearRange);
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

  /** The static map; undefined while it is not there yet. */
  readonly map = $derived.by(() => {
    if (!this.#sources || !this.#measure) return undefined;
    if (this.filtered && !this.#filtering.ready) return undefined;
    if (this.#hasWay && !this.#ways) return undefined;
    const { language, layers, yearRange, undated } = this.#address;
    const selected = this.selection && keyOf(this.selection);
    const { matchingKeys } = this.#filtering;
    const way = this.way?.drawn;
    return printedMap(
      this.frame,
      this.#sources,
      { language, layers, yearRange, undated, selected, way, matchingKeys },
      this.#measure
    );
  });
  /** Whether the opened feature may have a way: then the sheet waits for it. */
  readonly #hasWay = $derived.by(() => hasWay(this.selection?.collection));
  /** The way of the opened thing or journey, with the names of its stages. */
  readonly way: NamedWay | undefined = $derived.by(
    () => this.selection && this.#ways?.[keyOf(this.selection)]
  );

  /** Whether the address may ask for filters: then the sheet waits for what they mean. */
  readonly filtered: boolean = $derived.by(() => this.#filtering.wanted);
  readonly measure = $derived(this.#measure);
  readonly #yearNotes: YearNotesView;
  /** Winds and waters of the years shown; undefined in all times. */
  get notes() {
    return this.#yearNotes.notes;
  }
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
      const [sources, paths, ways] = await Promise.all([
        this.#sources ?? fetchSources(),
        fetchBase(frame, this.lastYear),
        this.#hasWay
          ? (this.#ways ?? fetchJson<Record<string, NamedWay>>('/data/ways.json'))
          : undefined,
        loadPrintFonts(language),
        this.filtered && this.#filtering.load(),
        this.#address.yearRange && this.#yearNotes.load()
      ]);
      if (name !== this.#frameName()) return;
      if (this.filtered && this.#filtering.failed) throw new Error('no facets');
      this.#sources ??= sources;
      this.#ways ??= ways;
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

  /** The last year shown, in which the lakes are drawn. */
  get lastYear(): number {
    return (this.#address.yearRange ?? allTimes).to;
  }

  #frameName(): string {
    const { language } = this.#address;
    return [formatName(this.format), formatCamera(this.camera), language, this.lastYear].join(' ');
  }

  /** What an address without a camera shows: the feature, or the whole road. */
  #bounds() {
    const key = this.selection && keyOf(this.selection);
    if (!key || !this.#sources) return homeBounds;
    const { points, lines } = this.#sources;
    const along = this.way?.drawn.stops.map(({ position }) => position) ?? [];
    const found = [...points.features, ...lines.features].filter(
      ({ properties }) => properties.key === key
    );
    if (found.length === 0) return homeBounds;
    return boundsAround([...along, ...found.flatMap(({ geometry }) => positions(geometry))]);
  }
}

function positions(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates as Position];
  if (geometry.type === 'LineString') return geometry.coordinates as Position[];
  return geometry.type === 'MultiLineString' ? (geometry.coordinates.flat() as Position[]) : [];
}

/** What of a sheet's query the atlas itself understands, `?layers=…` or empty: the opened feature has a page of its own. */
export const atlasQuery = (sheet: URL): string =>
  searchWith(sheet.search, { paper: undefined, ink: undefined, feature: undefined });

/** An address as one reads it: letters, not their codes; as it is where its codes are of no letters. */
export function readable(address: string): string {
  const short = address.replace(/^https?:\/\//, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}
