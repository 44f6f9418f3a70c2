import { Access } from '../../support/access-driver';
import { matchesAria } from '../../support/aria';
import { expect, smallWindow, test } from '../../support/atlas-driver';
import { faultsByDayAndNight } from '../../support/axe-violations';

// The map itself is one canvas to axe and to screen readers: what stands on it and beside it is judged here, all else in `page`.
test('the interactive map, a card and a choice on it', async ({ atlas, page }) => {
  await page.setViewportSize(smallWindow);
  const access = new Access(page);
  await atlas.open('en', '#map=5/43/68');
  await atlas.mapIdle();
  await matchesAria(atlas.map(), 'en', 'map');
  expect.soft(await faultsByDayAndNight(page), 'the map').toEqual([]);
  await access.openInView();
  await matchesAria(access.inView(), 'en', 'in-view');

  await atlas.openFeature('/sites/semey/');
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  await atlas.settled();
  expect.soft(await faultsByDayAndNight(page), 'a card on the map').toEqual([]);

  await page.goto('about:blank');
  await atlas.open('en', '#map=3/36/137');
  await atlas.mapIdle();
  await atlas.clickOn(135.5, 34.69);
  await expect(atlas.choice()).toBeVisible();
  expect.soft(await faultsByDayAndNight(page), 'a choice on the map').toEqual([]);
});
