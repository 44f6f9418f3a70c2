import { afterNavigate, beforeNavigate, replaceState } from '$app/navigation';
import { navigating, page } from '$app/state';
import {
  cameraFitting,
  cameraKeeping,
  cameraSeeing,
  cameraShowing,
  openingCamera,
  uncovered,
  type Insets,
  type Size
} from '$lib/cartography/card-placement';
import { formatCamera, parseCamera, type Bounds, type Camera } from '$lib/domain/geometry/camera';
import { groupOf, type Layer } from '$lib/domain/layers';
import { keyOf } from '$lib/domain/selection';
import type { Scene } from '$lib/domain/tours/tour';
import type { AtlasContext } from '$lib/state/context';

type AddressAndView = Pick<AtlasContext, 'address' | 'view'>;

/** Room that icons and names keep from the edges, and above the line of sources, in CSS pixels. */
const edges: Insets = { top: 12, right: 12, bottom: 28, left: 12 };
/** What the buttons take of their side. */
const buttons = 64;
/** What the name of a thing takes beside its sign, which ends its way. */
const nameRoom = 72;

/**
 * What lies over the map in `container`: the card beside it on wide screens, sheet and timeline on narrow ones, buttons and
 * sources. `underSheet` says whether a card or a text brings the sheet up to half.
 */
export function coveredOf(
  { address, view }: AddressAndView,
  container: HTMLElement,
  underSheet: boolean
): Insets {
  if (address.embedded) return uncovered;
  const card = document.getElementById('card')?.getBoundingClientRect();
  if (view.layout.wide) {
    const map = container.getBoundingClientRect();
    // In a small window it stands in the column.
    const beside = card && card.left > map.left;
    if (!card) return uncovered;
    const name = page.data.card?.thing ? nameRoom : 0;
    return {
      ...edges,
      left: buttons,
      right: beside ? map.right - card.left + name : edges.right
    };
  }
  if (view.layout.single) return card ? { ...edges, right: buttons } : uncovered;
  const raised = underSheet && view.sheet.height !== 'low';
  const below = view.sheet.covers(raised ? 'half' : 'low', container.clientHeight);
  const bottom = below + view.timeline.height;
  return card
    ? { ...edges, right: buttons, bottom: bottom + edges.bottom }
    : { ...uncovered, bottom };
}

/** Where the address has the camera, as far as its card leaves that; else what the page shows, whole. */
export function firstCamera({ view }: AddressAndView, size: Size, covered: Insets): Camera {
  const { card } = page.data;
  const given = parseCamera(location.hash);
  if (given && card) return cameraKeeping(card, card.anchor, given, size, covered) ?? given;
  if (given) return given;
  if (card && !view.scene) return cameraShowing(card, size, covered);
  return openingCamera(size, covered, view.scene?.bounds);
}

/**
 * The camera of each entry of the history: in its hash, on the op-ed's page, which keeps the hash for its sentences, in
 * the entry's state once the reader has moved the map by hand. Create while a component is set up.
 */
export class CameraOfEntry {
  #atlas: AddressAndView;

  /** Whether the entry says where the map stands: then what is opened and what is read beside it do not move it. */
  holds = parseCamera(location.hash) !== undefined;

  constructor(atlas: AddressAndView) {
    this.#atlas = atlas;
    beforeNavigate(({ type }) => {
      // The address bar is at the entry already.
      this.holds = type === 'popstate' && parseCamera(location.hash) !== undefined;
    });
    afterNavigate(({ type }) => {
      if (type === 'popstate') this.#bringBack();
      else this.#arrive();
    });
  }

  /** Notes where the map has come to stand. While a page is on its way the address bar may be ahead of it: it is noted then. */
  note(camera: Camera): void {
    this.#atlas.address.setCamera(camera);
    if (!navigating.to) this.#write(camera);
  }

  #write(camera: Camera): void {
    const { address, view } = this.#atlas;
    if (!address.reading)
      replaceState(page.url.pathname + page.url.search + formatCamera(camera), page.state);
    else if (!view.following) replaceState(location.href, { ...page.state, camera });
  }

  /** A hash that the reader wrote by hand, or that a link within the page leads to. */
  follow(): void {
    const { address, view } = this.#atlas;
    const camera = parseCamera(location.hash);
    if (navigating.to || !camera || address.reading) return;
    if (formatCamera(camera) !== this.#noted()) view.map?.setView(camera, true);
  }

  /** Back and Forward: the map stands where it stood. */
  #bringBack(): void {
    const { address, view } = this.#atlas;
    const { map } = view;
    // Kit's own address of the entry may lack the camera: it was noted later.
    const camera = address.reading ? page.state.camera : parseCamera(location.hash);
    if (!map || !view.ready) return;
    if (!camera) {
      if (!address.reading) this.#write(map.camera());
      return;
    }
    if (address.reading) view.following = false;
    map.setView(camera, false);
  }

  /** A link leads to a page; where the map stands is added to its address, unless that says where it is to go. */
  #arrive(): void {
    const { view } = this.#atlas;
    const { map } = view;
    if (!map || !view.ready) return;
    const camera = parseCamera(location.hash);
    if (!camera) this.#write(map.camera());
    else if (formatCamera(camera) !== this.#noted()) map.setView(camera, true);
  }

  #noted(): string | undefined {
    const { camera } = this.#atlas.address;
    return camera && formatCamera(camera);
  }
}

/** No flight to quiet sites. */
const isQuiet = ({ layers }: { layers: readonly Layer[] }) =>
  layers.some((layer) => groupOf(layer) === 'memory');

/** The camera beside a text: it goes along until the reader takes the map in hand, and to what is touched. */
export class SceneCamera {
  #shown: { scene?: Scene; touched: string | null } = { touched: null };

  /**
   * `boundsOf` says where the features lie that the text names; `covered` is what lies over a map of that size; `held`
   * whether the map is to stay where the history's entry has it.
   */
  update(
    atlas: AtlasContext,
    boundsOf: Record<string, Bounds> | undefined,
    size: Size,
    covered: Insets,
    held: boolean
  ): void {
    const { address, view, index } = atlas;
    const { map, scene, following } = view;
    const touched = address.focusedFeature ? keyOf(address.focusedFeature) : null;
    if (!map) return;
    const before = this.#shown;
    const shown = (this.#shown = { scene: following ? scene : undefined, touched });
    if (held) return;
    const left = before.touched !== null && touched === null;
    if (shown.scene && (shown.scene !== before.scene || left)) {
      // Before its first picture the map is put there: nothing is seen of a flight.
      const moving = view.ready && !isQuiet(shown.scene);
      map.setView(openingCamera(size, covered, shown.scene.bounds), moving);
    }
    if (touched === null || touched === before.touched) return;
    const entry = index.find((candidate) => keyOf(candidate) === touched);
    if (!entry) return;
    const at = view.clicked?.key === touched ? view.clicked.at : entry.position;
    const bounds = boundsOf?.[touched];
    const next = at
      ? cameraSeeing(at, map.camera(), size, covered)
      : bounds && cameraFitting(bounds, size, covered);
    if (next) map.setView(next, !isQuiet(entry));
  }
}
