import { tick, type Component } from 'svelte';
import type { Camera } from '$lib/domain/geometry/camera';
import type { Position } from '$lib/domain/geometry/geometry';
import type { Scene } from '$lib/domain/tours/tour';
import type { Selection } from '$lib/domain/selection';
import type { YearRange } from '$lib/domain/time/year-range';
import type { AtlasMap, MapFailure } from '$lib/map/atlas-map';
import { on } from 'svelte/events';

/** Sizes of the window from which the page is laid out otherwise, as `app.css` has them. */
const layouts = {
  wide: '(width >= 50em) and (height > 20em), (width >= 35em) and (20em < height <= 30em)',
  roomy: '(width >= 68.75em) and (height > 30em)',
  single: '(height <= 20em), (width < 35em) and (height <= 30em)'
} as const;

/** How the window's size lays the page out; it alone writes it. */
class WindowLayout {
  /** Whether the column stands beside the map; on narrow screens it is a sheet over it. */
  wide = $state(false);
  /** Whether the map has room for what stands over it, as the card. */
  roomy = $state(false);
  /** Whether all stands in one column, which the page scrolls: the window is very low. */
  single = $state(false);

  /** Follows the window's size; returns what ends it. */
  follow(): () => void {
    const undo = Object.entries(layouts).map(([name, query]) => {
      const matching = matchMedia(query);
      const update = () => (this[name as keyof typeof layouts] = matching.matches);
      update();
      return on(matching, 'change', update);
    });
    return () => undo.forEach((off) => off());
  }
}

export const sheetHeights = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** Shares of the map's height that the three heights take. */
const shares: Record<SheetHeight, number> = { low: 0.16, half: 0.5, full: 0.92 };
/** What low and half take at the least, in rem: the handle, and a card's name with the first words under it. */
const leasts: Record<SheetHeight, number> = { low: 2.75, half: 14, full: 0 };

/** A bottom sheet: three heights, dragged by a finger or stepped by keys. */
export class SheetState {
  height = $state<SheetHeight>('low');
  /** Height in pixels while a finger holds the sheet. */
  dragged = $state<number>();
  #from = { y: 0, height: 0, moved: false };

  /** How much of a map of that height the sheet lies over, in CSS pixels. */
  covers(height: SheetHeight, map: number): number {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return Math.min(Math.max(map * shares[height], rem * leasts[height]), map * shares.full);
  }

  atLeast(height: SheetHeight): void {
    if (sheetHeights.indexOf(this.height) < sheetHeights.indexOf(height)) this.height = height;
  }

  step(by: number): void {
    const index = sheetHeights.indexOf(this.height) + by;
    this.height = sheetHeights[Math.max(0, Math.min(2, index))]!;
  }

  key(event: KeyboardEvent): void {
    const steps: Record<string, number> = {
      ArrowUp: 1,
      ArrowRight: 1,
      ArrowDown: -1,
      ArrowLeft: -1,
      Home: -2,
      End: 2
    };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.step(by);
  }

  grab(event: PointerEvent, height: number): void {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#from = { y: event.clientY, height, moved: false };
    this.dragged = height;
  }

  drag(event: PointerEvent): void {
    if (this.dragged === undefined) return;
    const by = this.#from.y - event.clientY;
    if (Math.abs(by) > 4) this.#from.moved = true;
    this.dragged = Math.max(60, this.#from.height + by);
  }

  /** Lets go: the nearest height is taken; a tap steps up, from the top down again. */
  drop(): void {
    if (this.dragged === undefined) return;
    const share = this.dragged / window.innerHeight;
    if (this.#from.moved) {
      this.height = sheetHeights.reduce((a, b) =>
        Math.abs(shares[a] - share) <= Math.abs(shares[b] - share) ? a : b
      );
    } else {
      this.height =
        this.height === 'full' ? 'low' : sheetHeights[sheetHeights.indexOf(this.height) + 1]!;
    }
    this.dragged = undefined;
  }
}

/** What the pointer and the lists point at. */
class Pointing {
  /** Key of the feature under the pointer; the map says it. */
  hovered = $state<string>();
  /**
   * What a list beside the map points at, to be marked there; `at` where the map is to go to it, `along` with what lies
   * before and after it on its way.
   */
  pointed = $state.raw<{ key: string; at?: Position; along?: readonly Position[] }>();
}

/** What is in the map's picture, for those who do not see it. */
class VisiblePart {
  /** Whether the list of what is in view is open. */
  isListed = $state(false);
  /** Whether the map is moved by keys: it has the focus, and the focus is seen. */
  isKeyed = $state(false);
  /** Keys of what is in the map's picture; the map keeps them while the list or the keyboard asks. */
  keys = $state.raw<readonly string[]>([]);
}

/** What the timeline tells the map. */
class TimelineView {
  /** The years under a thumb that moves: the address has them once it rests. */
  previewRange = $state.raw<YearRange>();
  /** What the timeline says of the years shown, for the map's description. */
  described = $state('');
  /** Height of the timeline, which lies over the map on narrow screens, in CSS pixels. */
  height = $state(0);
}

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
  /** Takes what is clicked on the map in the place of a card; while it is set the map shows no names. */
  answering = $state.raw<(keys: readonly string[]) => void>();
  /** Several features under one click, offered as a choice. */
  candidates = $state.raw<{ keys: string[]; at: Position }>();
  /** Where the reader was when a tour was opened, to come back there; undefined for a tour of the address. */
  beforeTour:
    | { selection: Selection | undefined; camera: Camera | undefined; time: YearRange | undefined }
    | undefined;
  /** Whether the reader went to what is open; what a page was opened with has not been gone to. */
  wentHere = false;
  /** What had the focus when a card was opened, to give it back. */
  returnFocus: HTMLElement | undefined;

  /** What a text beside the map asks it to show; undefined while none does. */
  scene = $state.raw<Scene>();
  /** Draws a measured way on the static map; comes with the part that measures. */
  StaticMapOverlay = $state.raw<Component>();
  /** Whether the camera goes along with the scene: until the reader takes the map in hand. */
  following = $state(true);

  /** Whether the help is open. */
  helping = $state(false);

  /** Whether the interactive map is just being taken away, to come anew. */
  leaving = $state(false);

  readonly sheet = new SheetState();
  readonly layout = new WindowLayout();
  readonly pointer = new Pointing();
  readonly visible = new VisiblePart();
  readonly timeline = new TimelineView();

  /** Puts a new interactive map in the place of the one that stands, which lacks something. */
  async anew(): Promise<void> {
    // One goes before the next comes: two at once would share what this holds.
    this.leaving = true;
    await tick();
    this.leaving = false;
  }
}
