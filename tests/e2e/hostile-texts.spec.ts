import { expect, test } from '../support/atlas-driver';
import { Search } from '../support/search-driver';
import { TablePage } from '../support/table-driver';

const markup = '<img src=x onerror=alert(1)>';

test('markup in the data is shown as text: list, search, card, title, drawn map, table', async ({
  atlas,
  page
}) => {
  await atlas.recordTrouble();
  page.on('dialog', () => expect(false, 'a script ran').toBe(true));
  await atlas.withoutWebGl();
  // Every file of data that names Semey names it so.
  await page.route(/\.json($|\?)/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('Semey', `${markup}Semey`);
    await route.fulfill({ response, body });
  });
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

  expect(await page.locator('img[src="x"], [onerror]').count()).toBe(0);
  expect(await atlas.policyViolations()).toEqual([]);
});
