import { matchesAria } from '../../support/aria';
import { expect, smallWindow, test, words } from '../../support/atlas-driver';
import { Failing } from '../../support/failure-driver';
import { Counting } from '../../support/counting';

test.use({ viewport: smallWindow });

test('a map that loses its picture comes back by itself twice, then by the reader’s hand; after twenty losses nothing is left over', async ({
  atlas,
  page
}) => {
  const failing = new Failing(page);
  const counting = await Counting.of(page);
  await atlas.open('en', 'sites/semey/#map=6/50.4/80');
  await atlas.mapIdle();
  const { lost, again } = words.en.map;
  const showAgain = page.getByRole('button', { name: again });
  let before = await counting.now();

  for (let loss = 1; loss <= 20; loss++) {
    // Every other context is given back by the browser; the map does not wait for that.
    await atlas.loseContext({ restored: loss % 2 === 0 });
    await expect(failing.said(lost)).toHaveCount(1);
    await expect(atlas.staticMap()).toBeVisible();
    await expect(atlas.cardOf('sites/semey')).toBeVisible();
    await expect(atlas.canvas()).toHaveCount(0);
    if (loss === 3) await matchesAria(atlas.message(), 'en', 'map-lost');
    if (loss > 2) await showAgain.click();
    await expect(atlas.canvas()).toHaveCount(1);
    await expect(failing.said(lost)).toHaveCount(0);
    if (loss !== 2) continue;
    // By now every part that the page ever fetches is there: what grows from here on is left over.
    await atlas.mapIdle();
    await atlas.settled();
    before = await counting.now();
  }
  await atlas.mapIdle();
  await atlas.settled();
  expect(atlas.camera().zoom).toBe(6);
  const after = await counting.now();
  expect(after.liveContexts).toBe(1);
  // Some ten wait for Chromium's finalizers, after forty losses as after twenty.
  expect(after.listeners - before.listeners).toBeLessThan(18);
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(failing.uncaught).toEqual([]);
});
