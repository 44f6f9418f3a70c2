import { expect, smallWindow, test } from '../support/atlas-driver';
import { Failing } from '../support/failure-driver';

test.use({ viewport: smallWindow });

/** Longer than the map waits for a worker that says nothing. */
const timeout = 45_000;

test('a worker that dies once the map stands: a quiet word, and the map comes anew where it was', async ({
  atlas,
  page
}) => {
  test.setTimeout(120_000);
  const failing = new Failing(page);
  await atlas.open('en', '#map=4/45/75');
  await atlas.ready();
  for (const worker of page.workers()) await worker.evaluate(() => self.close()).catch(() => {});
  await atlas.zoomButton('zoomIn').click();
  await expect(failing.gap()).toBeVisible({ timeout });
  await failing.gap().getByRole('button').click();
  await expect(failing.gap()).toHaveCount(0);
  await atlas.ready();
  await atlas.settled();
  expect(atlas.camera()).toEqual({ zoom: 5, lat: 45, lon: 75 });
});
