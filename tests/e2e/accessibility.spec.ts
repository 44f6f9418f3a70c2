import { Access } from '../support/access-driver';
import { expect, smallWindow, test } from '../support/atlas-driver';
import { faultsByDayAndNight, faultsOf } from '../support/faults';
import { Search } from '../support/search-driver';
import { Sharing } from '../support/share-driver';
import { TablePage } from '../support/table-driver';

// Every kind of page, and its states, is judged in states.spec.ts; the map itself is one canvas to axe: one visit is enough.
test('the living map and a card on it have no fault that axe knows, by day and by night', async ({
  atlas,
  page
}) => {
  await page.setViewportSize(smallWindow);
  await atlas.open('kk');
  await atlas.ready();
  expect.soft(await faultsByDayAndNight(page), 'the map').toEqual([]);
  await atlas.openFeature('/sites/semey/');
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  expect.soft(await faultsByDayAndNight(page), 'a card on the map').toEqual([]);
});

test('the chooser of languages and the frame of the map have no fault that axe knows', async ({
  atlas,
  page
}) => {
  await atlas.withoutWebGl();
  await page.goto('/');
  expect.soft(await faultsByDayAndNight(page)).toEqual([]);
  await atlas.open('ja', 'embed/');
  await expect(atlas.message()).toBeVisible();
  expect.soft(await faultsByDayAndNight(page)).toEqual([]);
});

test('nothing that opens over a page has a fault that axe knows', async ({ atlas, page }) => {
  await atlas.withoutWebGl();
  const access = new Access(page, 'ru');
  const search = new Search(page, 'ru');
  const sharing = new Sharing(page, 'ru');
  await atlas.open('ru', 'sites/semey/');
  await atlas.whole();
  for (const action of ['share', 'cite', 'embed', 'report'] as const) {
    await (await sharing.onCard(action)).click();
    await expect(sharing.dialog()).toBeVisible();
    expect.soft(await faultsOf(page), action).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sharing.dialog()).toHaveCount(0);
  }
  await new TablePage(page).filters().click();
  await search.field().fill('Отрар');
  await expect(search.options().first()).toBeVisible();
  expect.soft(await faultsOf(page), 'the filters and the search').toEqual([]);
  await page.keyboard.press('Escape');
  await access.helpButton().click();
  await expect(access.help()).toBeVisible();
  expect.soft(await faultsOf(page), 'the help').toEqual([]);
});

test('a card in the sheet of a phone has no fault that axe knows', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('en', 'sites/semey/');
  await atlas.ready();
  expect(await faultsOf(page)).toEqual([]);
});
