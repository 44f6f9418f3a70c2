import type { Worker } from '@playwright/test';
import { silence } from '../../../src/lib/map/failures';
import { expect, smallWindow, test } from '../../support/atlas-driver';
import { Failing } from '../../support/failure-driver';

test.use({ viewport: smallWindow });

const end = (worker: Worker) => worker.evaluate(() => self.close()).catch(() => {});

test('a worker that dies, before the map stands or after: it is said, and the map comes anew where it was', async ({
  atlas,
  page
}) => {
  const failing = new Failing(page);
  await page.clock.install();
  /** What the worker still had to say has the map wait anew. */
  const whenSilent = (said: () => Promise<void>) =>
    expect(async () => {
      await page.clock.runFor(silence * 1000);
      await said();
    }).toPass();

  await test.step('before', async () => {
    page.on('worker', end);
    await atlas.open('en', '#map=4/45/75');
    await whenSilent(() =>
      expect(atlas.message()).toContainText(atlas.words.map.failed, { timeout: 500 })
    );
    await expect(atlas.staticMap()).toBeVisible();
    page.off('worker', end);
    await atlas.tryAgain().click();
    await atlas.mapIdle();
  });

  for (const worker of page.workers()) await end(worker);
  await atlas.zoomButton('zoomIn').click();
  await whenSilent(() => expect(failing.gap()).toBeVisible({ timeout: 500 }));
  await failing.gap().getByRole('button').click();
  await expect(failing.gap()).toHaveCount(0);
  await atlas.mapIdle();
  await atlas.settled();
  expect(atlas.camera()).toEqual({ zoom: 5, lat: 45, lon: 75 });
  expect(failing.uncaught).toEqual([]);
});
