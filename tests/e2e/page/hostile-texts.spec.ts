import { expect, test } from '../../support/atlas-driver';
import { isText, markup, rename } from '../../support/hostile-data';
import { Search } from '../../support/search-driver';
import { TablePage } from '../../support/table-driver';

test('markup in the data is shown as text: list, search, card, title, static map, table, tour, comparison', async ({
  atlas,
  page
}) => {
  await atlas.recordDiagnostics();
  await rename(page, 'Semey');
  await atlas.open('ja');
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
  await atlas.switchLanguage('en');
  await expect(page.locator('.comparison')).toContainText(`${markup}Semey`);
  await isText(page, atlas);
  // What is still asked for when the test ends is answered for nobody.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
