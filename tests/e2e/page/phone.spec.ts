import { expect, languages, test } from '../../support/atlas-driver';
import { Search } from '../../support/search-driver';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('what is found stands above the keyboard', async ({ atlas, page }) => {
  await atlas.open('kk');
  const search = new Search(page, 'kk');
  await search.field().tap();
  await search.field().fill('а');
  await expect(search.options().nth(5)).toBeAttached();
  // The keyboard lies over the window, whose size stays; what is seen of it may have been moved down the page, as by iOS.
  const seen = { top: 60, height: 300 };
  await search.raiseKeyboard(seen);
  const [field, popup] = await atlas.boxes(search.field(), search.popup());
  expect(field.top).toBeGreaterThanOrEqual(seen.top);
  expect(popup.bottom).toBeLessThanOrEqual(seen.top + seen.height);
  expect(popup.height).toBeGreaterThan(150);
});

test('the handle is a slider: keys set the height, and a finger', async ({ atlas, page }) => {
  await atlas.open('en');
  const handle = atlas.sheetHandle();
  const { low, half, full } = atlas.words.sheet;

  await test.step('keys set the height', async () => {
    await handle.focus();
    for (const [key, spoken, share] of [
      ['ArrowUp', half, 0.5],
      ['ArrowUp', full, 0.92],
      ['ArrowUp', full, 0.92],
      ['ArrowDown', half, 0.5],
      ['Home', low, 0.16],
      ['End', full, 0.92],
      ['Home', low, 0.16]
    ] as const) {
      await page.keyboard.press(key);
      await expect(handle).toHaveAttribute('aria-valuetext', spoken);
      await expect.poll(() => atlas.sheetShare()).toBeCloseTo(share, 1);
    }
  });

  await test.step('it follows a finger and stops at the nearest height', async () => {
    for (const [y, spoken, share] of [
      [470, half, 0.5],
      [130, full, 0.92],
      [800, low, 0.16]
    ] as const) {
      const box = (await handle.boundingBox())!;
      const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await atlas.swipe(from, { x: from.x, y });
      await expect(handle).toHaveAttribute('aria-valuetext', spoken);
      // The sheet has to stand still before it is taken again.
      await expect.poll(() => atlas.sheetShare()).toBeCloseTo(share, 1);
    }
  });
});

test('a new place is seen on the map, however high the sheet was; a new page begins at its top', async ({
  atlas
}) => {
  await atlas.open('en', 'sites/semey/');
  await atlas.sheetHandle().press('End');
  await expect.poll(() => atlas.sheetShare()).toBeCloseTo(0.92, 1);
  await atlas.near().first().tap();
  await expect(atlas.cardOf('sites/semey')).toHaveCount(0);
  await expect.poll(() => atlas.sheetShare()).toBeCloseTo(0.5, 1);

  await atlas.open('en', 'op-ed/');
  await atlas.pair('p8.2').scrollIntoViewIfNeeded();
  await atlas.openMenu();
  await atlas.pageLink(atlas.words.nav.atlas).tap();
  await expect(atlas.tours()).toBeInViewport();
});

test('who lowers the sheet over an open card has the map, until something else is opened', async ({
  atlas
}) => {
  await atlas.open('en', 'sites/semey/');
  await atlas.lowerSheet();
  await expect.poll(() => atlas.sheetShare()).toBeCloseTo(0.16, 1);
  await atlas.atRest(atlas.sheet());
  await expect(atlas.sheetHandle()).toHaveAttribute('aria-valuetext', atlas.words.sheet.low);
  await atlas.follow(atlas.near().first());
  await expect(atlas.cardOf('sites/semey-bridge')).toBeVisible();
  await expect(atlas.sheetHandle()).toHaveAttribute('aria-valuetext', atlas.words.sheet.half);
  await expect(atlas.title()).toBeInViewport();
});

test('what was searched before gives way to what is typed', async ({ atlas, page }) => {
  await atlas.open('kk');
  const search = new Search(page, 'kk');
  await search.field().tap();
  await search.field().pressSequentially('Семей');
  await search.options().first().tap();
  await expect(atlas.card()).toBeVisible();
  // The reader has chosen no focus: no frame is drawn round the card.
  await expect(atlas.card()).toBeFocused();
  await expect(atlas.card()).toHaveCSS('outline-style', 'none');
  await search.field().tap();
  await page.keyboard.type('Отырар');
  await expect(search.field()).toHaveValue('Отырар');
});

test('the header is one line; its menu has pages, languages and colours, and closes behind whoever goes', async ({
  atlas,
  page
}) => {
  await atlas.open('ru');
  expect((await page.getByRole('banner').boundingBox())!.height).toBeLessThan(50);
  await expect(atlas.pageLink(atlas.words.nav.opEd)).toBeHidden();

  await atlas.menuButton().tap();
  await atlas.pageLink(atlas.words.nav.opEd).tap();
  await expect(atlas.title()).toHaveText(atlas.words.opEd.title);
  await expect(atlas.languageLink('ja')).toBeHidden();

  await atlas.menuButton().tap();
  await atlas.languageLink('ja').tap();
  await page.locator('html[lang="ja"]').waitFor();
  await expect(atlas.languageLink('ja')).toBeHidden();

  // As low as a window can be, all of the menu can be had; Escape closes it and gives the focus back.
  await page.setViewportSize({ width: 320, height: 256 });
  atlas.language = 'ja';
  await atlas.menuButton().press('Enter');
  await atlas.themeMenu().scrollIntoViewIfNeeded();
  await expect(atlas.themeMenu()).toBeInViewport({ ratio: 0.9 });
  await atlas.themeMenu().selectOption('night');
  expect(await atlas.brightness()).toBeLessThan(0.3);
  await page.keyboard.press('Escape');
  await expect(atlas.themeMenu()).toBeHidden();
  await expect(atlas.menuButton()).toBeFocused();
});

for (const [width, height] of [
  [667, 375],
  [740, 360],
  [390, 844]
] as const) {
  test(`no page moves sideways on a phone of ${width} × ${height} px`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height });
    for (const path of ['', 'sites/semey/', 'op-ed/', 'about/', 'measure/']) {
      await atlas.open('ja', path);
      await atlas.hydrated();
      expect.soft(await atlas.widerThanWindow(), path).toBeLessThanOrEqual(0);
    }
  });
}

for (const language of languages) {
  test(`${language}: nothing is cut off at a width of 320 px`, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', 'sites/semey/', 'routes/hexi/', 'op-ed/', 'about/']) {
      await atlas.open(language, path);
      expect(await atlas.cutOffAtSides(), path).toEqual([]);
    }
  });
}
