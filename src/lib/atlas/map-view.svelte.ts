import type { Component } from 'svelte';
import type { Camera } from '$lib/domain/camera';
import type { Position } from '$lib/domain/geometry';
import type { Scene } from '$lib/domain/scene';
import type { Selection } from '$lib/domain/selection';
import type { AtlasMap } from '$lib/map/options';
import type { MapFailure } from '$lib/map/load';
import type { KeptLine } from './kept-lines';
import { SheetState } from './sheet.svelte';

/** The mounted map and what the page knows of it. */
export class MapView {
  /** The mounted map; undefined before it comes and where it cannot. */
  map = $state.raw<AtlasMap>();
  ready = $state(false);
  failure = $state<MapFailure>();
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
  /** The lines of those for the drawn map; undefined while it draws all. */
  keptLines = $state.raw<readonly KeptLine[]>();
  /** Draws those lines, and a measured way; comes with the part that asks for it. */
  PlateOverlay = $state.raw<Component>();
  /** Whether the camera goes along with the scene: until the reader takes the map in hand. */
  following = $state(true);
  /** Key of the feature under the pointer. */
  hovered = $state<string>();

  readonly sheet = new SheetState();

  /** Whether a popup holds the card; a sheet holds it on narrow screens. */
  wide = $state(false);
}
