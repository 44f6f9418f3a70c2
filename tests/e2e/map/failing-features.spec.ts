import { silence } from '../../../src/lib/map/failures';
import { expect, mapData, smallWindow, test } from '../../support/atlas-driver';
import { failures, Failing } from '../../support/failure-driver';

test.use({ viewport: smallWindow });

test('the map\'s features: however they fail, the static map stays, and "try again" brings them', async ({
  atlas,
  page
}) => {
  const failing = new Failing(page);
  for (const [i, [how, answer]] of Object.entries(failures).entries()) {
    const mend = await failing.answer(mapData, answer);
    await test.step(how, async () => {
      const asked = page.waitForRequest(mapData);
      if (i === 0) await atlas.open('en', 'sites/semey/');
      else await atlas.tryAgain().click();
      await asked;
      await expect(atlas.message()).toContainText(atlas.words.map.failed);
      await expect(atlas.staticMap()).toBeVisible();
      await expect(atlas.cardOf('sites/semey')).toBeVisible();
    });
    await mend();
  }
  await atlas.tryAgain().click();
  await atlas.mapIdle();
  await expect(atlas.message()).toHaveCount(0);
  await expect(atlas.canvas()).toHaveCount(1);
  expect(failing.uncaught).toEqual([]);
});

test('features that do not come at all are not waited for without end', async ({ atlas, page }) => {
  const failing = new Failing(page);
  await page.clock.install();
  // A host that takes the question and never answers.
  const mend = await failing.answer(mapData, () => new Promise(() => {}));
  await atlas.open('en', 'sites/semey/');
  await expect(atlas.canvas()).toHaveCount(1);
  await expect(atlas.staticMap()).toBeVisible();
  await expect(atlas.message()).toHaveCount(0);

  // What still comes, styles and tiles, has the map wait anew.
  await expect(async () => {
    await page.clock.runFor(silence * 1000);
    await expect(atlas.message()).toContainText(atlas.words.map.failed, { timeout: 500 });
  }).toPass();
  await expect(atlas.staticMap()).toBeVisible();
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  await mend();
  await atlas.tryAgain().click();
  await atlas.mapIdle();
  expect(failing.uncaught).toEqual([]);
});
