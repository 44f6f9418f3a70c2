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
  await atlas.withoutWebGl();
  for (const language of languages) {
    await atlas.open(language);
    for (const path of ['sites/astana/', 'places/samarkand/', 'routes/hexi/']) {
      await expect(atlas.entry(path)).toHaveText(nameOf(path, language));
    }
  }
});

test('by keyboard alone: past the map, through switches and list, into a card and back; map and buttons too', async ({
  atlas,
  page
}) => {
  await atlas.open('en');
  await atlas.ready();

  await page.keyboard.press('Tab');
  await expect(atlas.skipLink()).toBeFocused();
  await expect(atlas.skipLink()).toBeInViewport();
  await page.keyboard.press('Enter');

  // The tours come first, then the switches.
  await expect(atlas.tourLink('two')).toBeVisible();
  for (const tour of ['two', 'ten', 'article'] as const) {
    await page.keyboard.press('Tab');
    await expect(atlas.tourLink(tour)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  const historical = atlas.groupSwitch('historical');
  await expect(historical).toBeFocused();
  await page.keyboard.press('Space');
  await expect(historical).not.toBeChecked();
  await expect(historical).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(historical).toBeChecked();

  const fold = atlas.listPart(atlas.words.layers.names.places);
  await atlas.tabTo(fold);
  await page.keyboard.press('Enter');
  await expect(atlas.entry('/places/samarkand/')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(atlas.entry('/places/samarkand/')).toBeHidden();

  const link = atlas.entry('/sites/hiroshima-hypocenter/');
  await atlas.tabTo(link);
  await page.keyboard.press('Enter');
  const card = atlas.cardOf('sites/hiroshima-hypocenter');
  await expect(card).toBeFocused();
  await expect(link).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Tab');
  await expect(atlas.closeButton()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.card()).toHaveCount(0);
  await expect(link).toBeFocused();

  await test.step('a feature opened by keyboard from the list moves the map to it', async () => {
    await atlas.zoomButton('home').click();
    await expect.poll(() => atlas.camera().lon).toBeLessThan(100);
    await atlas.entry('/sites/nagasaki-hypocenter/').focus();
    await page.keyboard.press('Enter');
    await expect(atlas.cardOf('sites/nagasaki-hypocenter')).toBeVisible();
    await atlas.settled();
    const { lon, lat } = atlas.camera();
    expect(Math.abs(lon - 129.86)).toBeLessThan(5);
    expect(Math.abs(lat - 32.77)).toBeLessThan(5);
    await page.keyboard.press('Escape');
    await expect(atlas.card()).toHaveCount(0);
  });

  await test.step('the map and its buttons are reached by keyboard', async () => {
    await atlas.listPart(atlas.words.layers.names.places).focus();
    await atlas.tabTo(atlas.canvas(), 160);
    await atlas.tabTo(atlas.zoomButton('zoomIn'));
    await atlas.tabTo(atlas.zoomButton('home'));
  });
});
