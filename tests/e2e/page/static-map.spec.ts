import { expect, test } from '../../support/atlas-driver';

// Neither map ever shows another view than the address asks for; that the two are never seen together is told in `map`.

test('an address with a view of its own is drawn with that view, or with nothing', async ({
  atlas
}) => {
  const hydrate = await atlas.asleep();
  await atlas.openAsleep('en', '#map=6/39.65/66.96');
  // Made for the whole road, it would show every sign at a wrong place.
  await expect(atlas.staticMap()).toBeHidden();
  await hydrate();
  await expect(atlas.staticMap()).toBeVisible();
  const [map, sign] = await atlas.boxes(atlas.map(), atlas.staticMapIcon('/places/samarkand/'));
  expect(sign.x + sign.width / 2).toBeCloseTo(map.x + map.width / 2, -1);
  expect(sign.y + sign.height / 2).toBeCloseTo(map.y + map.height / 2, -1);
});

test('beside the op-ed the static map shows what the sentence of the address speaks of', async ({
  atlas
}) => {
  const hydrate = await atlas.asleep();
  await atlas.openAsleep('en', 'op-ed/#p8.1');
  await expect(atlas.staticMap()).toBeHidden();
  await hydrate();
  await expect(atlas.staticMap()).toBeVisible();
  await expect.poll(() => atlas.currentParagraph()).toBe('p8');
  await expect(atlas.staticMapIcon('/places/samarkand/')).toHaveCount(0);
});

test('where its script never comes, the static map does not wait for ever', async ({ atlas }) => {
  await atlas.asleep();
  await atlas.openAsleep('en', '#map=6/39.65/66.96');
  await expect(atlas.staticMap()).toBeHidden();
  await expect(atlas.staticMap()).toBeVisible({ timeout: 15_000 });
});
