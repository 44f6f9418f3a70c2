import { expect, mapChunk, mapData, mapWorker, test } from '../support/atlas-driver';

for (const [what, address] of [
  ['MapLibre', mapChunk()],
  ["MapLibre's worker", mapWorker],
  ['the features', mapData]
] as const) {
  test(`when ${what} cannot be fetched: a message, and "try again" once the network is back`, async ({
    atlas
  }) => {
    const mend = await atlas.cutOff(address);
    await atlas.open('en', 'sites/semey/');
    await expect(atlas.message()).toContainText(atlas.words.map.failed, { timeout: 20_000 });
    await expect(atlas.card()).toBeInViewport();
    await expect(atlas.plate()).toBeVisible();
    await expect(atlas.map()).not.toHaveAttribute('data-map-ready', 'true');

    await mend();
    await atlas.tryAgain().click();
    await atlas.ready();
    await expect(atlas.message()).toHaveCount(0);
    await expect(atlas.cardOf('sites/semey')).toBeVisible();
  });
}

test('when the map loses its picture: a message, and "try again" brings it back', async ({
  atlas
}) => {
  await atlas.open('en', 'sites/semey/#map=6/50.4/80');
  await atlas.ready();
  await atlas.loseContext();
  await expect(atlas.message()).toContainText(atlas.words.map.lost);
  await expect(atlas.plate()).toBeVisible();
  await expect(atlas.card()).toBeVisible();
  await expect(atlas.map()).not.toHaveAttribute('data-map-ready', 'true');

  await atlas.tryAgain().click();
  await atlas.ready();
  await expect(atlas.message()).toHaveCount(0);
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  expect(atlas.camera()).toEqual({ zoom: 6, lat: 50.4, lon: 80 });
});
