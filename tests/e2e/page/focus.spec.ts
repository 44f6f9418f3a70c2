import { expect, test } from '../../support/atlas-driver';
import { Comparing } from '../../support/compare-driver';
import { Search } from '../../support/search-driver';
import { TimelineDriver } from '../../support/timeline-driver';

/*
 * What was pressed goes away with what it did: the focus goes to what is there instead, and never to the body. The
 * same of the interactive map's parts is asked where those are visited: access, compare, reader, selection.
 */

test('on a wide screen the focus stays by what was pressed, when that goes away', async ({
  atlas,
  page
}) => {
  const timeline = new TimelineDriver(page);
  const comparing = new Comparing(page);

  await test.step('"try again" of the map', async () => {
    await atlas.open('en', '?layers=none');
    await atlas.allLoaded();
    await atlas.tryAgain().press('Enter');
    await expect(atlas.map()).toBeFocused();
    await expect(atlas.message()).toContainText(atlas.words.map.noWebGl);
  });

  await test.step('"switch on the usual layers"', async () => {
    await atlas.emptyNotice().getByRole('button').press('Enter');
    await expect(atlas.layerPanel()).toBeFocused();
  });

  await test.step('the way back to the years before', async () => {
    await atlas.open('en', 'sites/semey/?year=750');
    await atlas.allLoaded();
    await timeline.back().press('Enter');
    await expect(timeline.allTimes()).toBeFocused();
  });

  await test.step('the end of a comparison', async () => {
    await atlas.open('en', '?compare=650,2025');
    await atlas.allLoaded();
    await comparing.button('end').press('Enter');
    await expect(comparing.panel()).toHaveCount(0);
    await expect(atlas.content()).toBeFocused();
  });
});

test('on a narrow screen too, and in what opens over it', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  const timeline = new TimelineDriver(page);
  const search = new Search(page);

  await test.step('a card of the address, closed', async () => {
    await atlas.open('en', 'sites/semey/?year=1990');
    await atlas.allLoaded();
    await page.keyboard.press('Escape');
    await expect(atlas.card()).toHaveCount(0);
    await expect(atlas.content()).toBeFocused();
  });

  await test.step('the timeline: the phases, closed, and the cross of the years', async () => {
    await timeline.opener().press('Enter');
    await timeline.phase('today').focus();
    await page.keyboard.press('Escape');
    await expect(timeline.phase('today')).toHaveCount(0);
    await expect(timeline.opener()).toBeFocused();
    await timeline.allTimes().press('Enter');
    await expect(timeline.opener()).toBeFocused();
  });

  await test.step('the search, closed by its key and by its cross', async () => {
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => search.closeButton().press('Enter')
    ]) {
      await search.field().focus();
      await expect(search.closeButton()).toBeVisible();
      await close();
      await expect(search.closeButton()).toHaveCount(0);
      await expect(search.landmark()).toBeFocused();
    }
  });
});
