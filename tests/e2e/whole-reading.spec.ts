import { canBeMobile, expect, test, type Atlas } from '../support/atlas-driver';
import { nameOf, probably, received } from '../support/geo-data';
import { Search } from '../support/search-driver';
import { Sharing } from '../support/share-driver';
import { TimelineDriver } from '../support/timeline-driver';

/*
 * The whole reading: open, find Semey, read the quotation, see its correction, switch a layer, set the year, share.
 * Each way is taken in another language.
 */

/** The quotation of Semey to the letter, and the correction below it. */
async function readsQuotation(atlas: Atlas): Promise<void> {
  const sentence = atlas.quotation('p7.1');
  expect(await atlas.receivedWords(sentence)).toBe(received.get('p7.1'));
}

test('by keyboard alone, in Russian', async ({ atlas, page }) => {
  const search = new Search(page, 'ru');
  const sharing = new Sharing(page, 'ru');
  const timeline = new TimelineDriver(page, 'ru');
  await atlas.open('ru');
  await atlas.ready();

  await page.keyboard.press('/');
  await expect(search.field()).toBeFocused();
  await page.keyboard.type('Семипалатинск');
  await expect(search.options().first()).toContainText(nameOf('sites/semey/', 'ru'));
  await page.keyboard.press('Enter');
  await expect(atlas.cardOf('sites/semey')).toBeFocused();
  await readsQuotation(atlas);

  const mark = atlas.correctionMark('case-semey').first();
  await atlas.tabTo(mark);
  await expect(atlas.note()).toContainText(probably('case-semey'));
  await page.keyboard.press('Escape');
  await expect(atlas.note()).toHaveCount(0);
  await expect(mark).toBeFocused();

  const share = await sharing.onCard('share');
  await atlas.tabTo(share);
  await page.keyboard.press('Enter');
  await expect(sharing.field().first()).toHaveValue(/\/ru\/sites\/semey\//);
  await page.keyboard.press('Escape');
  await expect(share).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.card()).toHaveCount(0);
  await expect(search.field()).toBeFocused();

  const layer = atlas.layerSwitch('corridors');
  await atlas.tabTo(layer, 160);
  await page.keyboard.press('Space');
  await expect(layer).not.toBeChecked();
  expect(atlas.place()).toContain('layers=');

  await atlas.tabTo(timeline.thumb('year'), 200);
  await page.keyboard.press('Home');
  await expect(() => expect(atlas.place()).toContain('year=-200')).toPass();
  // A century a press; there is no year nought.
  for (let press = 0; press < 9; press++) await page.keyboard.press('PageUp');
  await expect(() => expect(atlas.place()).toContain('year=701')).toPass();
});

test('without WebGL, in Kazakh', async ({ atlas, page }) => {
  await atlas.withoutWebGl();
  const search = new Search(page, 'kk');
  const sharing = new Sharing(page, 'kk');
  const timeline = new TimelineDriver(page, 'kk');
  await atlas.open('kk');
  await expect(atlas.message()).toContainText(atlas.words.map.noWebGl);
  await search.field().click();
  await search.field().fill('Семей');
  await search.options().first().click();
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  await readsQuotation(atlas);
  await atlas.showOriginal('p7.1');
  await atlas.correctionMark('case-semey').first().click();
  await expect(atlas.note()).toBeVisible();
  await page.keyboard.press('Escape');

  await (await sharing.onCard('share')).click();
  await expect(sharing.field().first()).toHaveValue(/\/kk\/sites\/semey\//);
  await page.keyboard.press('Escape');
  await atlas.closeButton().click();

  const signs = await atlas.plateSigns().count();
  await atlas.groupSwitch('memory').click();
  await expect.poll(() => atlas.plateSigns().count()).toBeLessThan(signs);
  const ofAllTimes = await atlas.plateSigns().count();
  await timeline.phase('tang').check();
  await expect.poll(() => atlas.plateSigns().count()).toBeLessThan(ofAllTimes);
  await expect(() => expect(atlas.place()).toContain('year=618..907')).toPass();
  await expect(atlas.entry('places/otrar/')).toHaveCount(1);
  await expect(atlas.entry('sites/hiroshima-hypocenter/')).toHaveCount(0);
});

for (const [width, height] of [
  [360, 640],
  [640, 360],
  [430, 932]
] as const) {
  test.describe(`on a touch screen of ${width} × ${height} px, in Japanese`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: canBeMobile });

    test('all of it with a finger', async ({ atlas, page }) => {
      // The living map on the smallest of them.
      if (width !== 360) await atlas.withoutWebGl();
      const search = new Search(page, 'ja');
      const sharing = new Sharing(page, 'ja');
      const timeline = new TimelineDriver(page, 'ja');
      await atlas.open('ja');
      await atlas.alive();
      await search.field().tap();
      await page.keyboard.type('セメイ');
      await search.options().first().tap();
      await expect(atlas.cardOf('sites/semey')).toBeVisible();
      await readsQuotation(atlas);
      await atlas.showOriginal('p7.1');
      await atlas.correctionMark('case-semey').first().tap();
      await expect(atlas.note()).toBeVisible();
      await page.keyboard.press('Escape');
      await (await sharing.onCard('share')).tap();
      await expect(sharing.field().first()).toHaveValue(/\/ja\/sites\/semey\//);
      await page.keyboard.press('Escape');
      await atlas.closeButton().tap();
      await expect(atlas.card()).toHaveCount(0);

      const layer = atlas.layerSwitch('places');
      await layer.tap();
      await expect(layer).not.toBeChecked();
      await timeline.opener().tap();
      await timeline.phase('tang').tap();
      await expect(() => expect(atlas.place()).toContain('year=618..907')).toPass();
      expect(await atlas.cutOffAtSides()).toEqual([]);
    });
  });
}

test.describe('without JavaScript, in English', () => {
  test.use({ javaScriptEnabled: false });

  test('the text, the drawn map, the list and the dates are pages with links', async ({
    atlas,
    page
  }) => {
    await atlas.open('en');
    await expect(atlas.plate()).toBeVisible();
    await atlas.openFeature('/sites/semey/');
    await expect(page).toHaveURL('/en/sites/semey/');
    await readsQuotation(atlas);
    await atlas.showOriginal('p7.1');
    // Corrections stand below the quotation; layers are parts of the list; dates stand on the cards.
    await atlas.card().locator('details.corrections summary').first().click();
    await expect(atlas.card().locator('details.corrections dl').first()).toBeVisible();
    await expect(atlas.listPart(atlas.words.layers.names.corridors)).toHaveCount(1);
    await atlas.openFeature('/places/otrar/');
    await expect(atlas.card().locator('.kind')).toContainText(/\d{3,4}/);
    // What is shared is the address itself.
    await expect(page).toHaveURL('/en/places/otrar/');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /places\/otrar\/$/);
  });
});
