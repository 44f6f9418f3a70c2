import { canBeMobile, expect, test } from '../../support/atlas-driver';
import { Search } from '../../support/search-driver';
import { Sharing } from '../../support/share-driver';
import { TimelineDriver } from '../../support/timeline-driver';

/*
 * The whole reading: open, find Semey, read the quotation, see its correction, switch a layer, set the year, share.
 * Each way is taken in another language; the way by keyboard stands in `keyboard.spec.ts`. What the sentence says to the letter is told in `map/semey.spec.ts`.
 */

test('without WebGL, in Kazakh', async ({ atlas, page }) => {
  const search = new Search(page, 'kk');
  const sharing = new Sharing(page, 'kk');
  const timeline = new TimelineDriver(page, 'kk');
  await atlas.open('kk');
  await expect(atlas.message()).toContainText(atlas.words.map.noWebGl);
  await search.field().click();
  await search.field().fill('Семей');
  await search.options().first().click();
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  await expect(atlas.quotation('p7.1')).toHaveCount(1);
  await atlas.showOriginal('p7.1');
  await atlas.correctionMark('case-semey').first().click();
  await expect(atlas.note()).toBeVisible();
  await page.keyboard.press('Escape');

  await (await sharing.onCard('share')).click();
  await expect(sharing.field().first()).toHaveValue(/\/kk\/sites\/semey\//);
  await page.keyboard.press('Escape');
  await atlas.closeButton().click();

  const icons = await atlas.staticMapIcons().count();
  await atlas.groupSwitch('memory').click();
  await expect.poll(() => atlas.staticMapIcons().count()).toBeLessThan(icons);
  const ofAllTimes = await atlas.staticMapIcons().count();
  await timeline.phase('tang').check();
  await expect.poll(() => atlas.staticMapIcons().count()).toBeLessThan(ofAllTimes);
  await expect(() => expect(atlas.place()).toContain('year=618..907')).toPass();
  await expect(atlas.entry('places/otrar/')).toHaveCount(1);
  await expect(atlas.entry('sites/hiroshima-hypocenter/')).toHaveCount(0);
});

for (const [width, height] of [
  [360, 640],
  [640, 360]
] as const) {
  test.describe(`on a touch screen of ${width} × ${height} px, in Japanese`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: canBeMobile });

    test('all of it with a finger', async ({ atlas, page }) => {
      const search = new Search(page, 'ja');
      const sharing = new Sharing(page, 'ja');
      const timeline = new TimelineDriver(page, 'ja');
      await atlas.open('ja');
      await search.field().tap();
      await page.keyboard.type('セメイ');
      await search.options().first().tap();
      await expect(atlas.cardOf('sites/semey')).toBeVisible();
      await expect(atlas.quotation('p7.1')).toHaveCount(1);
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
      // A low window holds map and sheet, or map and years: the sheet goes down.
      // By taps: Chromium takes no tap right after a finger has been drawn along, later than any reader's on a busy machine.
      while (!(await timeline.opener().isVisible())) {
        await atlas.sheetHandle().tap();
        await atlas.atRest(atlas.sheet());
      }
      await timeline.opener().tap();
      await timeline.phase('tang').tap();
      await expect(() => expect(atlas.place()).toContain('year=618..907')).toPass();
      expect(await atlas.cutOffAtSides()).toEqual([]);
    });
  });
}

test.describe('without JavaScript, in English', () => {
  test.use({ javaScriptEnabled: false });

  test('the text, the static map, the list and the dates are pages with links', async ({
    atlas,
    page
  }) => {
    await atlas.open('en');
    await expect(atlas.staticMap()).toBeVisible();
    await atlas.openFeature('/sites/semey/');
    await expect(page).toHaveURL('/en/sites/semey/');
    await expect(atlas.quotation('p7.1')).toHaveCount(1);
    await atlas.showOriginal('p7.1');
    // Corrections stand below the quotation; layers are parts of the list; dates stand on the cards.
    await atlas.card().locator('details.corrections summary').first().click();
    await expect(atlas.card().locator('details.corrections dl').first()).toBeVisible();
    // A card's page holds no list without a script: its heading leads to the map's page, which has it.
    await page.getByRole('link', { name: atlas.words.list.heading }).click();
    await expect(page).toHaveURL('/en/#list');
    await expect(atlas.listPart(atlas.words.layers.names.corridors)).toHaveCount(1);
    await atlas.openFeature('/places/otrar/');
    await expect(atlas.card().locator('.kind')).toContainText(/\d{3,4}/);
    // What is shared is the address itself.
    await expect(page).toHaveURL('/en/places/otrar/');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /places\/otrar\/$/);
  });
});
