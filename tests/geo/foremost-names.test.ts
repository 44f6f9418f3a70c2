import { expect, it } from 'vitest';
import { foremostNames } from '$lib/cartography/foremost-names';
import { mapSources } from '$lib/cartography/map-features';
import { atlas } from '$lib/server/geo-files';

it('names that go before others are those of features of the first rank, each once', () => {
  const first = mapSources(atlas())
    .points.features.filter(({ properties }) => properties.rank === 1)
    .map(({ properties }) => properties.key);
  expect(first).toEqual(expect.arrayContaining([...foremostNames]));
  expect(new Set(foremostNames).size).toBe(foremostNames.length);
});
