import { expect, languages, test } from '../support/atlas-driver';
import { nameOf, paths } from '../support/geo-data';

for (const language of languages) {
  test(`${language}: everything on the map is a link in the page's HTML`, async ({ request }) => {
    const html = await (await request.get(`/${language}/`)).text();
    const links = html.slice(html.indexOf('id="list"'));
    const missing = paths.filter((path) => !links.includes(`href="/${language}/${path}"`));
    expect(missing).toEqual([]);
  });
}

test('names in the list are those of the language', async ({ atlas }) => {
  for (const language of languages) {
    await atlas.open(language);
    for (const path of ['sites/astana/', 'places/samarkand/', 'routes/hexi/']) {
      await expect(atlas.entry(path)).toHaveText(nameOf(path, language));
    }
  }
});

test('by keyboard alone: Tab to a link, Enter opens the card, Escape gives the focus back', async ({
  atlas,
  page
}) => {
  await atlas.open('en');
  await atlas.ready();
  const link = atlas.entry('/sites/hiroshima-hypocenter/');
  await atlas.tabTo(link);
  await page.keyboard.press('Enter');
  const card = atlas.cardOf('sites/hiroshima-hypocenter');
  await expect(card).toBeVisible();
  await expect(card).toBeFocused();
  await expect(link).toHaveAttribute('aria-current', 'true');

  await page.keyboard.press('Tab');
  await expect(atlas.closeButton()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.card()).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('closed parts of the list open by keyboard', async ({ atlas, page }) => {
  await atlas.open('en');
  await atlas.alive();
  const fold = atlas.listPart(atlas.words.layers.names.places);
  await atlas.tabTo(fold);
  await page.keyboard.press('Enter');
  await expect(atlas.entry('/places/samarkand/')).toBeVisible();
});

test('switches turn by keyboard', async ({ atlas, page }) => {
  await atlas.open('en');
  await atlas.alive();
  const memory = atlas.groupSwitch('memory');
  await atlas.tabTo(memory);
  await page.keyboard.press('Space');
  await expect(memory).not.toBeChecked();
  await expect(memory).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(memory).toBeChecked();
});

test('the first Tab offers to skip the map', async ({ atlas, page }) => {
  await atlas.open('en');
  await atlas.alive();
  await page.keyboard.press('Tab');
  await expect(atlas.skipLink()).toBeFocused();
  await expect(atlas.skipLink()).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(atlas.groupSwitch('historical')).toBeFocused();
});

test('a feature opened by keyboard from the list moves the map to it', async ({ atlas, page }) => {
  await atlas.open('en');
  await atlas.ready();
  await atlas.entry('/sites/nagasaki-hypocenter/').focus();
  await page.keyboard.press('Enter');
  await expect(atlas.card()).toBeVisible();
  await atlas.settled();
  const { lon, lat } = atlas.camera();
  expect(Math.abs(lon - 129.86)).toBeLessThan(5);
  expect(Math.abs(lat - 32.77)).toBeLessThan(5);
});
