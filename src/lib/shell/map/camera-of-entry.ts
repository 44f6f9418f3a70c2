import { afterNavigate, beforeNavigate, replaceState } from '$app/navigation';
import { navigating, page } from '$app/state';
import { formatCamera, parseCamera, type Camera } from '$lib/domain/geometry/camera';
import type { AtlasContext } from '$lib/state/context';

/**
 * The camera of each entry of the history: in its hash, on the op-ed's page, which keeps the hash for its sentences, in
 * the entry's state once the reader has moved the map by hand. Create while a component is set up.
 */
export class CameraOfEntry {
  #atlas: Pick<AtlasContext, 'address' | 'view'>;

  /** Whether the entry says where the map stands: then what is opened and what is read beside it do not move it. */
  holds = parseCamera(location.hash) !== undefined;

  constructor(atlas: Pick<AtlasContext, 'address' | 'view'>) {
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
