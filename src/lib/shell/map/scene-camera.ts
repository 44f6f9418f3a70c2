import {
  cameraFitting,
  cameraSeeing,
  openingCamera,
  type Insets,
  type Size
} from '$lib/cartography/card-placement';
import type { Bounds } from '$lib/domain/geometry/camera';
import { groupOf, type Layer } from '$lib/domain/layers';
import type { Scene } from '$lib/domain/tours/tour';
import { keyOf } from '$lib/domain/selection';
import type { AtlasContext } from '$lib/state/context';

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
