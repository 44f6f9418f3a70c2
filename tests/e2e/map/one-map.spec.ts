import { expect, test } from '../../support/atlas-driver';

test('the static map goes in the moment that the interactive one comes', async ({
  atlas,
  page
}) => {
  await atlas.noteMaps();
  await page.goto('/ja/op-ed/#p8.1');
  await atlas.mapIdle();
  await expect(atlas.staticMap()).toBeHidden();
  expect(await atlas.mapsSeen()).toEqual(['drawn', 'living']);
});
