import type { Theme } from '$lib/cartography/palette';
import type { MapState, StyleAddresses } from '$lib/cartography/style';
import type { Bounds, Camera } from '$lib/domain/camera';
import type { Position } from '$lib/domain/geometry';

/** Width of a card in its popup, with the gap to the feature, in CSS pixels. */
export const cardWidth = 440;

/** Room taken at the edges of the map, in CSS pixels. */
export interface Padding {
  right?: number;
  bottom?: number;
}

/**
 * The style's addresses but for the fonts' own; `fonts` is where those lie that are cut at build, ends in a slash; `signs`
 * is the file of the signs' marks.
 */
export type MapAddresses = Omit<StyleAddresses, 'fontFaces' | 'maxTileZoom'> & {
  fonts: string;
  signs: string;
};

export interface MountOptions {
  container: HTMLElement;
  theme: Theme;
  state: MapState;
  addresses: MapAddresses;
  /** A camera of the address, or the bounds to fit. */
  view: Camera | Bounds;
  /** Room that a card takes at the edges, in CSS pixels. */
  padding: Padding;
  /** Names of MapLibre's own controls and canvas, in the reader's language. */
  locale: Record<string, string>;
  /** Keys of the features under a click, nearest first (none: empty map), and where it was. */
  onPick: (keys: string[], at: Position) => void;
  onMove: (camera: Camera) => void;
  /** The reader moves the map by hand, wheel, finger or key. */
  onTaken: () => void;
  /** Key of the feature under the pointer; undefined where there is none any more. */
  onHover: (key: string | undefined) => void;
  onReady: () => void;
  onLost: () => void;
  /** Something that leaves a gap could not be fetched, or has not come for long. */
  onGap: () => void;
  /** The atlas's own features could not be fetched. */
  onFailed: () => void;
}

/** The mounted map, as the atlas steers it. */
export interface AtlasMap {
  setState(state: MapState): void;
  /** What the canvas says of itself to assistive technology. */
  describe(text: string): void;
  setTheme(theme: Theme): void;
  setView(view: Camera | Bounds, motion: boolean, padding: Padding): void;
  zoomBy(levels: number): void;
  camera(): Camera;
  /** Tells of every step of the map's way; returns what ends it. */
  watch(listener: (camera: Camera) => void): () => void;
  /** Puts the map where another one is, with no flight. */
  place(camera: Camera): void;
  /** Tells when the map has come to rest after a move or a change; returns what ends it. */
  onRest(listener: () => void): () => void;
  /** Keys of all features drawn in what the padding leaves of the map. */
  inView(padding: Padding): string[];
  /** Keys of what lies in the middle of that, nearest first, and where it is. */
  atMiddle(padding: Padding): { keys: string[]; at: Position };
  /** Marks a feature as the pointer on it would. */
  hover(key: string | undefined): void;
  /** Shows `content` in a popup at `at`; returns what takes it away again. */
  popup(content: HTMLElement, at: Position): () => void;
  /** Moves the map where a card would cover `at` or have no room. */
  reveal(at: Position, motion: boolean, padding: Padding): void;
  remove(): void;
}

/** Why the interactive map is not there. */
export type MapFailure = 'noWebGl' | 'failed' | 'lost';
