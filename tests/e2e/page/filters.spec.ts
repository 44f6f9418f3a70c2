import { expect, test } from '../../support/atlas-driver';
import { chunkOf } from '../../support/failure-driver';
import { nameOf } from '../../support/geo-data';
import { TablePage } from '../../support/table-driver';

test('filters by address hold for the list and the static map; boxes change them', async ({
  atlas,
  page
}) => {
  const panel = new TablePage(page);
  await atlas.open('en', '?layers=places,routes&country=KZ&phase=tang&named=nobody');
  await expect(panel.passing()).toContainText('Shown: ');
  const listed = await atlas.listed();
  expect(listed).toContain('/en/places/taraz/');
  expect(listed).not.toContain('/en/places/samarkand/');
  await expect(panel.passing()).toContainText(`Shown: ${listed.length} of`);
  await expect(atlas.staticMapIcon('/places/taraz/')).toBeAttached();
  await expect(atlas.staticMapIcon('/places/samarkand/')).toHaveCount(0);
  // The static map draws the lines that pass one by one.
  const routes = listed.filter((path) => path.includes('/routes/'));
  await expect(atlas.staticMapLines()).toHaveCount(routes.length);

  await panel.filters().click();
  await expect(panel.value('country', 'KZ')).toBeChecked();
  const [own, uzbek] = [await panel.count('country', 'KZ'), await panel.count('country', 'UZ')];
  expect(own).toBe(listed.length);
  await panel.value('country', 'UZ').press('Space');
  await expect(panel.value('country', 'UZ')).toBeChecked();
  await expect(panel.value('country', 'UZ')).toBeFocused();
  await expect(atlas.staticMapIcon('/places/samarkand/')).toBeAttached();
  expect((await atlas.listed()).length).toBeLessThanOrEqual(own + uzbek);
  expect(atlas.place()).toContain('country=KZ,UZ');

  await panel.clearAll().click();
  await expect(panel.passing()).toHaveText('');
  expect(atlas.place()).toBe('/en/?layers=places,routes&named=nobody'.replace('&named=nobody', ''));
  await expect(panel.filters()).toBeFocused();
});

test('where nothing passes it says so and what to loosen', async ({ atlas, page }) => {
  const panel = new TablePage(page);
  await atlas.open('en', '?country=LB&kind=caravanserai');
  await expect(panel.passing()).toHaveText(panel.filterWords.nothing);
  await expect(atlas.entries()).toHaveCount(0);
  await expect(atlas.staticMapIcons()).toHaveCount(0);
  await panel.loosen('kind').click();
  await expect(panel.passing()).toContainText('Shown: ');
  expect(atlas.place()).toBe('/en/?country=LB');
  await expect(atlas.entry('/places/tyre/')).toBeAttached();
});

test('filters go along to the table and to cards', async ({ atlas, page }) => {
  const panel = new TablePage(page);
  await atlas.open('en', '?unesco=yes&kind=temple');
  await expect(panel.passing()).toContainText('Shown: ');
  const count = (await atlas.listed()).length;
  await page.getByRole('link', { name: atlas.words.tools.table }).click();
  await expect(panel.rows()).toHaveCount(count);
  await panel.rows().first().getByRole('link').click();
  await expect(atlas.card()).toBeVisible();
  expect(atlas.place()).toContain('?unesco=yes&kind=temple');
});

test('what led through Kazakhstan is a filter, and where in Japan a thing is to be seen', async ({
  atlas,
  page
}) => {
  const panel = new TablePage(page);
  await atlas.open('en', 'table/?layers=things,journeys&through=KZ');
  await expect(panel.passing()).toContainText('Shown: ');
  await expect(panel.rows().getByRole('link', { name: 'Xuanzang', exact: true })).toBeVisible();
  await expect(panel.rows().getByRole('link', { name: 'Kūkai', exact: true })).toHaveCount(0);
  await panel.filters().click();
  await expect(panel.value('through', 'KZ')).toBeChecked();
  await panel.value('through', 'KZ').click();
  await page.getByRole('checkbox', { name: nameOf('places/shosoin', 'en') }).check();
  await expect(
    panel.rows().getByRole('link', { name: nameOf('things/five-string-biwa', 'en') })
  ).toBeVisible();
  await expect(panel.rows().getByRole('link', { name: 'Xuanzang', exact: true })).toHaveCount(0);
  expect(atlas.place()).toContain('seen=shosoin');
});

test('filters are fetched when they are opened, and who opened them stays on them', async ({
  atlas,
  page
}) => {
  const panel = new TablePage(page);
  const part = chunkOf('src/lib/features/filters/Filters.svelte');
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (part.test(request.url())) fetched.push(request.url());
  });
  await atlas.open('en');
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  await panel.filters().focus();
  await panel.filters().press('Enter');
  await expect(panel.value('country', 'KZ')).toBeVisible();
  await expect(panel.filters()).toHaveCount(1);
  await expect(panel.filters()).toBeFocused();
  expect(fetched).toHaveLength(1);
});
