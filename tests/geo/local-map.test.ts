import { expect, it } from 'vitest';
import { card } from '$lib/server/cards';
import { atlas } from '$lib/server/geo-files';
import { localMap } from '$lib/server/local-map';
import { widened } from '$lib/server/share-image';

const size = { width: 460, height: 190 };

/** The points of path data that goes by relative steps. */
function points(path: string): [number, number][] {
  return path.split('M').flatMap((line) => {
    const numbers = line.match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y] = [0, 0];
    return numbers.flatMap((step, i) => {
      if (i % 2 === 0) x += step;
      else y += step;
      return i % 2 === 0 ? [] : [[x, y] as [number, number]];
    });
  });
}

it('draws every site within its picture, on land that is cut at its edges', () => {
  for (const { id } of atlas().sites) {
    const { bounds, anchor, position } = card({ collection: 'sites', id }, 'en')!;
    const map = localMap(
      { bounds: widened(bounds), anchor: position ? anchor : null, own: null },
      { ...size, withRoads: true }
    );
    expect(
      map.paths.map(({ class: name }) => name),
      id
    ).toContain('plate-land');
    for (const [x, y] of map.paths.flatMap(({ d }) => points(d))) {
      if (x < -6 || x > size.width + 6 || y < -6 || y > size.height + 6) {
        throw new Error(`${id}: ${x}, ${y} lies outside the picture`);
      }
    }
    if (!map.sign) continue;
    expect(map.sign[0], id).toBeGreaterThan(0);
    expect(map.sign[0], id).toBeLessThan(size.width);
    expect(map.sign[1], id).toBeGreaterThan(0);
    expect(map.sign[1], id).toBeLessThan(size.height);
  }
});
