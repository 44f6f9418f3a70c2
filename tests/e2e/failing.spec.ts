import { expect, mapChunk, mapData, mapWorker, smallWindow, test } from '../support/atlas-driver';

test.use({ viewport: smallWindow });

for (const [what, address] of [
  ['MapLibre', mapChunk()],
  ["MapLibre's worker", mapWorker],
  ['the features', mapData]
] as const) {
  test(`when ${what} cannot be fetched: a message, and "try again" once the network is back`, async ({
    atlas
  }) => {
    const mend = await atlas.cutOff(address);
    await atlas.open('en', 'sites/semey/#map=6/50.4/80');
    await expect(atlas.message()).toContainText(atlas.words.map.failed, { timeout: 20_000 });
    await expect(atlas.card()).toBeInViewport();
    await expect(atlas.plate()).toBeVisible();
    await expect(atlas.map()).not.toHaveAttribute('data-map-ready', 'true');

    await mend();
    await atlas.tryAgain().click();
    await atlas.ready();
    await expect(atlas.message()).toHaveCount(0);
    await expect(atlas.cardOf('sites/semey')).toBeVisible();

    if (address !== mapData) return;
    await test.step('when the map then loses its picture: a message, and it comes back where it was', async () => {
      await atlas.settled();
      const before = atlas.camera();
      await atlas.loseContext();
      await expect(atlas.message()).toContainText(atlas.words.map.lost);
      await expect(atlas.plate()).toBeVisible();
      await expect(atlas.card()).toBeVisible();
      await expect(atlas.map()).not.toHaveAttribute('data-map-ready', 'true');

      await atlas.ready();
      await expect(atlas.message()).toHaveCount(0);
      await expect(atlas.cardOf('sites/semey')).toBeVisible();
      await atlas.settled();
      expect(atlas.camera()).toEqual(before);
      expect(before.zoom).toBe(6);
    });
  });
}
