import { canBeMobile, expect, test } from '../../support/atlas-driver';
import { faultsByTab } from '../../support/keyboard-driver';
import { Search } from '../../support/search-driver';
import { Sharing } from '../../support/share-driver';
import { hiddenWords, smallTargets, spaceOut } from '../../support/sight-driver';
import { TablePage } from '../../support/table-driver';
import { TimelineDriver } from '../../support/timeline-driver';

const paths = ['', 'sites/semey/', 'op-ed/', 'about/', 'data/', 'measure/?from=otrar&to=heijo'];

// The longest words, and those that break anywhere.
for (const language of ['kk', 'ja'] as const) {
  test(`${language}: text that a reader has spaced out hides nothing`, async ({ atlas, page }) => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of paths) {
        await atlas.open(language, path);
        await atlas.allLoaded();
        await spaceOut(page);
        expect.soft(await hiddenWords(page), `${width} px ${path}`).toEqual([]);
        expect.soft(await atlas.cutOffAtSides(), `${width} px ${path}`).toEqual([]);
      }
    }
  });
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: canBeMobile });

  test('what is touched is 44 px wide and high', async ({ atlas, page }) => {
    for (const path of [...paths, 'table/?country=KZ', 'print/', 'worksheet/']) {
      await atlas.open('ru', path);
      if (paths.includes(path)) await atlas.allLoaded();
      expect.soft(await smallTargets(page, 44), path).toEqual([]);
    }
    const search = new Search(page, 'ru');
    const sharing = new Sharing(page, 'ru');
    const timeline = new TimelineDriver(page, 'ru');
    await atlas.open('ru', 'sites/semey/?year=1990');
    await atlas.allLoaded();
    await (await sharing.onCard('share')).tap();
    await expect(sharing.dialog()).toBeVisible();
    expect.soft(await smallTargets(page, 44), 'a dialog').toEqual([]);
    await page.keyboard.press('Escape');
    await atlas.closeButton().tap();
    await new TablePage(page).filters().tap();
    expect.soft(await smallTargets(page, 44), 'the filters').toEqual([]);
    await atlas.sheetHandle().press('Home');
    await timeline.opener().tap();
    await expect(timeline.phase('tang')).toBeVisible();
    expect.soft(await smallTargets(page, 44), 'the phases').toEqual([]);
    await search.field().tap();
    await expect(search.popup()).toBeVisible();
    expect.soft(await smallTargets(page, 44), 'the search').toEqual([]);
  });
});

test('at four times the size everything can be reached', async ({ atlas, page }) => {
  // A window of 1280 × 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of paths) {
    await atlas.open('ru', path);
    expect.soft(await atlas.cutOffAtSides(), path).toEqual([]);
    if (path !== '' && path !== 'sites/semey/') continue;
    // What has the focus is seen: the sheet rises for what is in it, and sinks for what it covers.
    await atlas.allLoaded();
    expect.soft(await faultsByTab(page, 45), path).toEqual([]);
  }
  await atlas.open('ru', 'sites/semey/');
  await atlas.card().getByRole('link').last().scrollIntoViewIfNeeded();
  await expect(atlas.card().getByRole('link').last()).toBeInViewport();
});

test('in the colours that a system forces, states are told apart and focus is seen', async ({
  atlas,
  page
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await atlas.open('en');
  const layer = atlas.layerSwitch('corridors');
  await layer.scrollIntoViewIfNeeded();
  /** With room for the ring of the focus, which stands outside. */
  const picture = async () => {
    const { x, y, width, height } = (await layer.boundingBox())!;
    return page.screenshot({
      clip: { x: x - 8, y: y - 8, width: width + 16, height: height + 16 }
    });
  };
  const on = await picture();
  await layer.click();
  await page.mouse.move(2, 2);
  await page.keyboard.press('Shift+Tab');
  const off = await picture();
  expect(await atlas.difference(on, off)).toBeGreaterThan(0.01);
  await page.keyboard.press('Tab');
  await expect(layer).toBeFocused();
  expect(await atlas.difference(off, await picture())).toBeGreaterThan(0.01);
  // The static map is there in the system's colours too.
  const staticMap = atlas.staticMapLines().first();
  const [line, ground] = await staticMap.evaluate((node) => [
    getComputedStyle(node).stroke,
    getComputedStyle(node.closest('section')!).backgroundColor
  ]);
  expect(line).not.toBe(ground);
});
