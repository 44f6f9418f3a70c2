import type { AtlasMap } from '$lib/map/atlas-map';

type Followed = Pick<AtlasMap, 'camera' | 'watch' | 'place'>;

/**
 * Locks the cameras of two maps together: where one goes the other is. `second` begins where `first` is.
 * Returns what parts them. (`@maplibre/maplibre-gl-compare` does this too, but its divider knows no keyboard.)
 */
export function syncCameras(first: Followed, second: Followed): () => void {
  // The follower's own step must not lead the leader.
  let led = false;
  const lead = (from: Followed, to: Followed) =>
    from.watch((camera) => {
      if (led) return;
      led = true;
      to.place(camera);
      led = false;
    });
  second.place(first.camera());
  const ends = [lead(first, second), lead(second, first)];
  return () => ends.forEach((end) => end());
}
