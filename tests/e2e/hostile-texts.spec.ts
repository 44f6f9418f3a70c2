import type { Page } from '@playwright/test';
import { expect, smallWindow, test, type Atlas } from '../support/atlas-driver';
import { Search } from '../support/search-driver';
import { TablePage } from '../support/table-driver';

const markup = '<img src=x onerror=alert(1)>';

const isText = async (page: Page, atlas: Atlas) => {
  expect(await page.locator('img[src="x"], [onerror]').count()).toBe(0);
  expect(await atlas.policyViolations()).toEqual([]);
};

/** Every file of data that names `name` names it so. */
async function rename(page: Page, name: string) {
  page.on('dialog', () => expect(false, 'a script ran').toBe(true));
  await page.route(/\.json($|\?)/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(name, `${markup}${name}`);
    await route.fulfill({ response, body });
  });
}

test('markup in the data is shown as text: list, search, card, title, drawn map, table, tour, comparison', async ({
  atlas,
  page
}) => {
  await atlas.recordTrouble();
  await atlas.withoutWebGl();
  await rename(page, 'Semey');
  await atlas.open('ja');
  await atlas.alive();
  await atlas.switchLanguage('en');
  await expect(atlas.entry('/sites/semey/')).toContainText(`${markup}Semey`);

  const search = new Search(page);
  await search.field().fill('Semey');
  await expect(search.options().first()).toContainText(markup);
  await page.keyboard.press('Escape');

  await atlas.follow(atlas.entry('/sites/semey/'));
  await expect(atlas.cardOf('sites/semey')).toContainText(`${markup}Semey`);
  await expect(page).toHaveTitle(/<img src=x onerror=alert\(1\)>Semey/);
  await expect(page.locator('#map-description')).toContainText(markup);

  const table = new TablePage(page);
  await atlas.follow(
    page.getByRole('link', { name: atlas.words.tools.table, exact: true }).first()
  );
  await expect.poll(() => table.names()).toContain(`${markup}Semey`);
  await isText(page, atlas);

  // The list is in the page that is sent; what comes beside it is data.
  await atlas.open('en', '?tour=two&step=2');
  await expect(atlas.tourStop(2, 5)).toContainText(markup);
  await isText(page, atlas);
  await atlas.open('ja', '?compare=1990,2025');
  await atlas.alive();
  await atlas.switchLanguage('en');
  await expect(page.locator('.comparison')).toContainText(`${markup}Semey`);
  await isText(page, atlas);
});

test('and in the choice between what lies under one click', async ({ atlas, page }) => {
  await page.setViewportSize(smallWindow);
  await atlas.recordTrouble();
  await rename(page, 'Astana');
  await atlas.open('ja', '#map=5/51.16/71.44');
  await atlas.ready();
  await atlas.switchLanguage('en');
  await atlas.settled();
  await atlas.clickOn(71.44, 51.16);
  await expect(atlas.choice()).toContainText(`${markup}Astana`);
  await isText(page, atlas);
});
