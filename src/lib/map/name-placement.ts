import type { Map as MapLibreMap } from 'maplibre-gl';

/** MapLibre 6.17 places what lies up to so many pixels outside its frame (`viewportPadding` in symbol/collision_index.ts). */
const outside = 100;

interface Grid {
  hitTest: (x1: number, y1: number, x2: number, y2: number, ...rest: unknown[]) => boolean;
  hitTestCircle: (x: number, y: number, radius: number, ...rest: unknown[]) => boolean;
}

interface Placing {
  placement: { collisionIndex: { grid: Grid; transform: { width: number; height: number } } };
}

/**
 * Keeps the map's frame from cutting a name in two: the frame is an obstacle like another name, so that a name stands on
 * another side of its sign, or not at all. MapLibre has no option for it; it asks its grid of what stands already, and
 * that grid answers for the frame as well. Signs, which may overlap, are not asked about and stay.
 */
export function keepNamesInFrame(map: MapLibreMap): void {
  const { style } = map;
  let placing = style.pauseablePlacement as unknown as Placing | undefined;
  if (placing) guard(placing);
  Object.defineProperty(style, 'pauseablePlacement', {
    configurable: true,
    get: () => placing,
    set: (next: Placing | undefined) => {
      if (next) guard(next);
      placing = next;
    }
  });
}

function guard({ placement: { collisionIndex } }: Placing): void {
  const { grid, transform } = collisionIndex;
  if (Object.hasOwn(grid, 'hitTest')) return;
  const [right, bottom] = [transform.width + outside, transform.height + outside];
  const { hitTest, hitTestCircle } = grid;
  const cut = (x1: number, y1: number, x2: number, y2: number) =>
    x1 < outside || y1 < outside || x2 > right || y2 > bottom;
  grid.hitTest = (x1, y1, x2, y2, ...rest) =>
    cut(x1, y1, x2, y2) || hitTest.call(grid, x1, y1, x2, y2, ...rest);
  grid.hitTestCircle = (x, y, radius, ...rest) =>
    cut(x - radius, y - radius, x + radius, y + radius) ||
    hitTestCircle.call(grid, x, y, radius, ...rest);
}

/**
 * Places all names anew, as if none stood yet. MapLibre 6.17 tries first where a name stood last (`prevAnchor` in its
 * symbol/placement.ts), so that names keep still while the map moves; where something was switched on and off in between,
 * the same state would give another map. Call when the map rests.
 */
export function placeNamesAnew(map: MapLibreMap): void {
  const { style } = map;
  // How strongly each name is drawn stays known: nothing fades in again.
  style.placement = Object.create(style.placement, {
    variableOffsets: { value: {}, writable: true }
  });
  // All in one frame: until it is drawn nobody knows where a name stands.
  style._layerOrderChanged = true;
  map.redraw();
}
