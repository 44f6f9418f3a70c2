import type { Insets } from '$lib/cartography/card-placement';
import type { Theme } from '$lib/cartography/palette';
import type { MapState } from '$lib/cartography/style';
import type { Camera } from '$lib/domain/geometry/camera';
import type { Position } from '$lib/domain/geometry/geometry';

export interface MountOptions {
  container: HTMLElement;
  theme: Theme;
  state: MapState;
  /** Where it stands at first. */
  view: Camera;
  /** In a frame: the wheel and one finger are the page's around it. */
  cooperative: boolean;
  /** Names of MapLibre's own controls and canvas, in the reader's language. */
  locale: Record<string, string>;
  /** Keys of the features under a click, nearest first (none: empty map), and where it was. */
  onFeatureClick: (keys: string[], at: Position) => void;
  /** Key of the feature that is being pressed, before it is known whether that becomes a click or a drag. */
  onPress: (key: string) => void;
  onMove: (camera: Camera) => void;
  /** The reader moves the map by hand, wheel, finger or key. */
  onUserMove: () => void;
  /** Key of the feature under the pointer; undefined where there is none any more. */
  onHover: (key: string | undefined) => void;
  onReady: () => void;
  onLost: () => void;
  /** Something that leaves a gap could not be fetched, or has not come for long. */
  onGap: () => void;
  /** The map has not stood yet, and nothing of it has come for seconds. */
  onSlow: () => void;
  /** The atlas's own features could not be fetched. */
  onFailed: () => void;
}

/** The mounted map, as the atlas steers it. */
export interface AtlasMap {
  setState(state: MapState): void;
  /** What the canvas says of itself to assistive technology. */
  describe(text: string): void;
  setTheme(theme: Theme): void;
  /** Sets out for a view once what stands has been drawn: what is opened together with it is not kept waiting. */
  setView(view: Camera, motion: boolean): void;
  zoomBy(levels: number): void;
  camera(): Camera;
  /** Tells of every step of the map's way; returns what ends it. */
  watch(listener: (camera: Camera) => void): () => void;
  /** Puts the map where another one is, with no flight. */
  place(camera: Camera): void;
  /** Tells when the map has come to rest after a move or a change; returns what ends it. */
  onRest(listener: () => void): () => void;
  /** Keys of all features drawn in what is not covered. */
  inView(covered: Insets): string[];
  /** Keys of what lies in the middle of that, nearest first, and where it is. */
  atMiddle(covered: Insets): { keys: string[]; at: Position };
  /** Marks a feature as the pointer on it would. */
  hover(key: string | undefined): void;
  /** Shows `content` in a popup beside `at`, where it is whole; returns what takes it away again. */
  popup(content: HTMLElement, at: Position): () => void;
  remove(): void;
}

/** Why the interactive map is not there. */
export type MapFailure = 'noWebGl' | 'failed' | 'lost';
