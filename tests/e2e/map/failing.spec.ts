import type { Route } from '@playwright/test';
import { stallTimeoutMs } from '../../../src/lib/http/fetch';
import {
  expect,
  mapChunk,
  mapData,
  mapWorker,
  smallWindow,
  test
} from '../../support/atlas-driver';

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
    await expect(atlas.message()).toContainText(atlas.words.map.failed);
    await expect(atlas.card()).toBeInViewport();
    await expect(atlas.staticMap()).toBeVisible();
    await expect(atlas.map()).not.toHaveAttribute('data-map-ready', 'true');

    await mend();
    await atlas.tryAgain().click();
    await atlas.mapIdle();
    await expect(atlas.message()).toHaveCount(0);
    await expect(atlas.cardOf('sites/semey')).toBeVisible();

    if (address !== mapData) return;
    await test.step('when the map then loses its picture: a message, and it comes back where it was', async () => {
      await atlas.settled();
      const before = atlas.camera();
      await atlas.loseContext();
      await expect(atlas.message()).toContainText(atlas.words.map.lost);
      await expect(atlas.staticMap()).toBeVisible();
      await expect(atlas.card()).toBeVisible();
      await expect(atlas.map()).not.toHaveAttribute('data-map-ready', 'true');

      await atlas.mapIdle();
      await expect(atlas.message()).toHaveCount(0);
      await expect(atlas.cardOf('sites/semey')).toBeVisible();
      await atlas.settled();
      expect(atlas.camera()).toEqual(before);
      expect(before.zoom).toBe(6);
    });
  });
}

for (const [what, address] of [
  ['MapLibre', mapChunk()],
  ["MapLibre's worker", mapWorker]
] as const) {
  test(`when the host never answers for ${what}: the same message, and the map once it does`, async ({
    atlas,
    page
  }) => {
    await page.clock.install();
    const asked = page.waitForRequest(address);
    const held: Route[] = [];
    await page.route(address, (route) => void held.push(route));
    await atlas.open('en', 'sites/semey/');
    await asked;
    // The clock goes on by itself between two looks, on a busy machine by seconds.
    await page.clock.runFor(stallTimeoutMs / 2);
    await expect(atlas.message()).toHaveCount(0);
    await page.clock.runFor(stallTimeoutMs);
    await expect(atlas.message()).toContainText(atlas.words.map.failed);
    await expect(atlas.staticMap()).toBeVisible();

    await page.unroute(address);
    for (const route of held) await route.continue().catch(() => {});
    // On this clock other parts were waited for too long as well, and offer the same.
    const { tryAgain } = atlas.words.map;
    if (address === mapWorker)
      await atlas.message().getByRole('button', { name: tryAgain }).click();
    await atlas.mapIdle();
    await expect(atlas.message()).toHaveCount(0);
  });
}
