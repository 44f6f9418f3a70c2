import { describe, expect, it } from 'vitest';
import { cameraFitting, onScreen, uncovered } from '$lib/cartography/card-placement';
import { featureAt, pointOf } from '$lib/domain/feature';
import { parseKey } from '$lib/domain/selection';
import { tourNames } from '$lib/domain/tours/tour';
import { atlas } from '$lib/server/geo-files';

const { tours } = atlas();
const stops = tourNames.flatMap((tour) =>
  tours[tour].map((step, i) => ({ name: `${tour}.${i + 1}`, ...step }))
);
/** Maps as wide screens and phones have them beside a tour. */
const maps = [
  { width: 1088, height: 713 },
  { width: 390, height: 380 }
];

describe.each(stops)('stop $name', ({ bounds, features }) => {
  it.each(maps)('goes no closer than the ground can bear, $width px wide', (map) => {
    expect(cameraFitting(bounds, map, uncovered).zoom).toBeLessThan(8);
  });

  it.each(maps)('has in its frame all that it marks, $width px wide', (map) => {
    const camera = cameraFitting(bounds, map, uncovered);
    for (const key of features) {
      const at = pointOf(featureAt(atlas(), parseKey(key))!);
      if (!at) continue;
      const [x, y] = onScreen(at, camera, map);
      expect(Math.min(x, y, map.width - x, map.height - y), key).toBeGreaterThan(0);
    }
  });
});

it('the memorial stands among the camps and cemeteries, its circle small', () => {
  const memorial = stops.filter(({ features }) =>
    features.includes('sites/memorial-japanese-internees-astana')
  );
  expect(memorial.map(({ name }) => name)).toEqual(['two.3', 'ten.9', 'article.8']);
  for (const { name, bounds, features } of memorial) {
    expect(features, name).toEqual(
      expect.arrayContaining(['sites/spassk-camp-99', 'sites/almaty-central-cemetery'])
    );
    const { zoom, lat } = cameraFitting(bounds, maps[0]!, uncovered);
    const metresPerPixel = (40_075_017 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
    expect(7000 / metresPerPixel, name).toBeLessThan(12);
  }
});
