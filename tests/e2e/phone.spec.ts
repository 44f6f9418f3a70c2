import { expect, languages, test } from '../support/atlas-driver';
import { coordinatesOf } from '../support/geo-data';
import { Search } from '../support/search-driver';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const karamergen = coordinatesOf('places/karamergen/');

test('a tap on the map opens the card in the sheet, at half height', async ({ atlas }) => {
  await atlas.open('en', '#map=6/43.5/75.4');
  await atlas.ready();
  await expect(atlas.sheetHandle()).toHaveAttribute('aria-valuetext', atlas.words.sheet.low);
  await atlas.tapOn(...karamergen);
  await expect(atlas.cardOf('places/karamergen')).toBeVisible();
  await expect(atlas.sheet().getByRole('region', { name: atlas.words.card.label })).toBeVisible();
  await expect(atlas.sheetHandle()).toHaveAttribute('aria-valuetext', atlas.words.sheet.half);
  await expect.poll(() => atlas.sheetShare()).toBeCloseTo(0.5, 1);
  // What was tapped is not under the sheet.
  await atlas.settled();
  const tapped = await atlas.spot(...karamergen);
  expect(tapped.y).toBeLessThan((await atlas.sheet().boundingBox())!.y);

  await atlas.closeButton().tap();
  await expect(atlas.card()).toHaveCount(0);

  await test.step('a card opened from far down the list is seen, and gives way to it again', async () => {
    const corridor = atlas.entry('/sites/middle-corridor/');
    await corridor.tap();
    await expect(atlas.cardOf('sites/middle-corridor')).toBeVisible();
    await expect(atlas.title()).toBeInViewport();
    await atlas.closeButton().tap();
    await expect(corridor).toBeFocused();
    await expect(corridor).toBeInViewport();
  });
});

test('two fingers widen the map, or the page where there is text; the page is never scrolled by the map', async ({
  atlas,
  page
}) => {
  await atlas.open('en', '#map=4/45/75');
  await atlas.ready();
  const scale = () => page.evaluate(() => visualViewport!.scale);
  await atlas.pinch({ x: 195, y: 300 }, 2);
  await expect.poll(() => atlas.camera().zoom).toBeGreaterThan(4.2);
  expect(await scale()).toBe(1);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await atlas.withoutWebGl();
  await atlas.open('en', 'op-ed/');
  await atlas.alive();
  await atlas.sheetHandle().press('End');
  await atlas.pinch({ x: 195, y: 500 }, 2);
  await expect.poll(scale).toBeGreaterThan(1.5);
});

test('what is found stands above the keyboard', async ({ atlas, page }) => {
  await atlas.withoutWebGl();
  await atlas.open('kk');
  await atlas.alive();
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

test('an address of a feature opens with its card at half height', async ({ atlas }) => {
  await atlas.open('ja', 'sites/semey/');
  await atlas.ready();
  await expect(atlas.sheetHandle()).toHaveAttribute('aria-valuetext', atlas.words.sheet.half);
  await expect(atlas.title()).toBeInViewport();
  const semey = await atlas.spot(80.25025, 50.42064);
  expect(semey.y).toBeLessThan((await atlas.sheet().boundingBox())!.y);
  expect(semey.y).toBeGreaterThan((await atlas.map().boundingBox())!.y);
});

test('the handle is a slider: keys set the height, and a finger', async ({ atlas, page }) => {
  await atlas.withoutWebGl();
  await atlas.open('en');
  await atlas.alive();
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

test('several features under a tap are offered as a choice; a drag moves the map', async ({
  atlas
}) => {
  await atlas.open('en', '#map=5/33/136');
  await atlas.ready();
  await atlas.tapOn(135.4, 34.66);
  await expect(atlas.choice()).toBeInViewport();
  await atlas.choice().getByRole('link').first().tap();
  await expect(atlas.card()).toBeVisible();
  await expect(atlas.choice()).toBeHidden();

  await test.step('a drag on the map moves the map', async () => {
    await atlas.closeButton().tap();
    await expect(atlas.card()).toHaveCount(0);
    await atlas.settled();
    const { lon } = atlas.camera();
    await atlas.swipe({ x: 200, y: 300 }, { x: 100, y: 300 });
    await expect.poll(() => atlas.camera().lon).toBeGreaterThan(lon + 1);
  });
});

for (const language of languages) {
  test(`${language}: nothing is cut off at a width of 320 px`, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await atlas.withoutWebGl();
    for (const path of ['', 'sites/semey/', 'routes/hexi/', 'op-ed/', 'about/']) {
      await atlas.open(language, path);
      expect(await atlas.cutOffAtSides(), path).toEqual([]);
    }
  });
}
