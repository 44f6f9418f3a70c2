import { tick, type Component } from 'svelte';
import type { Camera } from '$lib/domain/camera';
import type { Position } from '$lib/domain/geometry';
import type { Scene } from '$lib/domain/scene';
import type { Selection } from '$lib/domain/selection';
import type { Span } from '$lib/domain/time';
import type { AtlasMap, MapFailure } from '$lib/map/options';
import { SheetState } from './sheet.svelte';

/** The mounted map and what the page knows of it. */
export class MapView {
  /** The mounted map; undefined before it comes and where it cannot. */
  map = $state.raw<AtlasMap>();
  ready = $state(false);
  failure = $state<MapFailure>();
  /** Whether something of the map could not be fetched, a tile or a font. */
  gap = $state(false);
  /** Where the reader clicked on a feature: a popup of a line points there. */
  clicked = $state.raw<{ key: string; at: Position }>();
  /** Several features under one click, offered as a choice. */
  choice = $state.raw<{ keys: string[]; at: Position }>();
  /** Where the reader was when a tour was opened, to come back there; undefined for a tour of the address. */
  beforeTour: { selection: Selection | undefined; camera: Camera | undefined } | undefined;
  /** What had the focus when a card was opened, to give it back. */
  opener: HTMLElement | undefined;

  /** What a text beside the map asks it to show; undefined while none does. */
  scene = $state.raw<Scene>();
  /** Keys of the features that pass the filters; undefined while none is set. */
  kept = $state.raw<ReadonlySet<string>>();
  /** Draws a measured way on the drawn map; comes with the part that measures. */
  PlateOverlay = $state.raw<Component>();
  /** Whether the camera goes along with the scene: until the reader takes the map in hand. */
  following = $state(true);
  /** Key of the feature under the pointer. */
  hovered = $state<string>();
  /** What a list beside the map points at, to be marked there; `at` where the map is to go to it. */
  pointed = $state.raw<{ key: string; at?: Position }>();

  /** Whether the list of what is in view is open. */
  listsView = $state(false);
  /** Whether the map is moved by keys: it has the focus, and the focus is seen. */
  keyed = $state(false);
  /** Keys of what is in the map's picture; kept while the list or the keyboard asks. */
  inView = $state.raw<readonly string[]>([]);

  /** Whether the help is open. */
  helping = $state(false);

  /** The years under a thumb of the timeline that moves: the address has them once it rests. */
  moving = $state.raw<Span>();
  /** What the timeline says of the years shown, for the map's description. */
  yearsSaid = $state('');
  /** Height of the timeline, which lies over the map on narrow screens, in CSS pixels. */
  timelineHeight = $state(0);

  /** Whether the living map is just being taken away, to come anew. */
  leaving = $state(false);

  readonly sheet = new SheetState();

  /** Whether a popup holds the card; a sheet holds it on narrow screens. */
  wide = $state(false);

  /** Puts a new living map in the place of the one that stands, which lacks something. */
  async anew(): Promise<void> {
    // One goes before the next comes: two at once would share what this holds.
    this.leaving = true;
    await tick();
    this.leaving = false;
  }
}
