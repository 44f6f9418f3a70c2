import type { Bounds } from '$lib/domain/camera';
import { groupOf, type Layer } from '$lib/domain/layers';
import type { Scene } from '$lib/domain/scene';
import { keyOf } from '$lib/domain/selection';
import type { Padding } from '$lib/map/options';
import type { AtlasContext } from './context';

/** No flight to quiet sites. */
const isQuiet = ({ layers }: { layers: readonly Layer[] }) =>
  layers.some((layer) => groupOf(layer) === 'memory');

/** The camera beside a text: it goes along until the reader takes the map in hand, and to what is touched. */
export class SceneCamera {
  #shown: { scene?: Scene; touched: string | null } = { touched: null };

  /** `boundsOf` says where the features lie that the text names; `padding` what is covered. */
  update(
    atlas: AtlasContext,
    boundsOf: Record<string, Bounds> | undefined,
    padding: Padding
  ): void {
    const { address, view, index } = atlas;
    const { map, scene, following } = view;
    const touched = address.touched ? keyOf(address.touched) : null;
    if (!map) return;
    const before = this.#shown;
    const shown = (this.#shown = { scene: following ? scene : undefined, touched });
    const left = before.touched !== null && touched === null;
    if (shown.scene && (shown.scene !== before.scene || left)) {
      map.setView(shown.scene.bounds, !isQuiet(shown.scene), padding);
    }
    if (touched === null || touched === before.touched) return;
    const entry = index.find((candidate) => keyOf(candidate) === touched);
    if (!entry) return;
    const at = view.clicked?.key === touched ? view.clicked.at : entry.position;
    const bounds = boundsOf?.[touched];
    if (at) map.reveal(at, !isQuiet(entry), padding);
    else if (bounds) map.setView(bounds, !isQuiet(entry), padding);
  }
}
