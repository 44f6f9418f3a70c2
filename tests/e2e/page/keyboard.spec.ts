import { expect, test } from '../../support/atlas-driver';
import { nameOf, probably } from '../../support/geo-data';
import { faultsByTab } from '../../support/keyboard-driver';
import { PaperPages } from '../../support/paper-driver';
import { Search } from '../../support/search-driver';
import { Sharing } from '../../support/share-driver';
import { TimelineDriver } from '../../support/timeline-driver';

test('by the Tab key through each kind of page: the focus is shown, in sight, and goes on', async ({
  atlas,
  page
}) => {
  for (const [path, hasMap] of [
    ['', true],
    ['sites/semey/', true],
    ['op-ed/', true],
    ['table/?country=KZ', true],
    ['measure/?from=otrar&to=heijo', true],
    ['print/', false]
  ] as const) {
    await atlas.open('ja', path);
    if (hasMap) await atlas.allLoaded();
    else await new PaperPages(page).drawn();
    expect.soft(await faultsByTab(page, 60), path).toEqual([]);
  }
});

test('the whole reading by keyboard alone, in Russian', async ({ atlas, page }) => {
  const search = new Search(page, 'ru');
  const sharing = new Sharing(page, 'ru');
  const timeline = new TimelineDriver(page, 'ru');
  await atlas.open('ru');
  await atlas.allLoaded();

  await test.step('past the map, through the tours and questions to the switches', async () => {
    await page.keyboard.press('Tab');
    await expect(atlas.skipLink()).toBeFocused();
    await expect(atlas.skipLink()).toBeInViewport();
    await page.keyboard.press('Enter');
    for (const tour of ['two', 'ten', 'article', 'carried'] as const) {
      await page.keyboard.press('Tab');
      await expect(atlas.tourLink(tour)).toBeFocused();
    }
    for (const name of [atlas.words.questions.far, atlas.words.questions.lesson]) {
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name, exact: true })).toBeFocused();
    }
    await page.keyboard.press('Tab');
    const historical = atlas.groupSwitch('historical');
    await expect(historical).toBeFocused();
    await page.keyboard.press('Space');
    await expect(historical).not.toBeChecked();
    await expect(historical).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(historical).toBeChecked();
  });

  await test.step('through the list into a card, and back to where it was opened', async () => {
    const fold = atlas.listPart(atlas.words.layers.names.places);
    await atlas.tabTo(fold);
    await page.keyboard.press('Enter');
    await expect(atlas.entry('/places/samarkand/')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(atlas.entry('/places/samarkand/')).toBeHidden();

    const link = atlas.entry('/sites/hiroshima-hypocenter/');
    await atlas.tabTo(link);
    await page.keyboard.press('Enter');
    await expect(atlas.cardOf('sites/hiroshima-hypocenter')).toBeFocused();
    await expect(link).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Tab');
    await expect(atlas.closeButton()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(atlas.card()).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  await test.step('by a name to Semey, its quotation, the correction of that, and a link to share', async () => {
    await page.keyboard.press('/');
    await expect(search.field()).toBeFocused();
    await page.keyboard.type('Семипалатинск');
    await expect(search.options().first()).toContainText(nameOf('sites/semey/', 'ru'));
    await page.keyboard.press('Enter');
    await expect(atlas.cardOf('sites/semey')).toBeFocused();

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
  });

  await test.step('a layer, and the year', async () => {
    const layer = atlas.layerSwitch('corridors');
    await atlas.tabTo(layer, 160);
    await page.keyboard.press('Space');
    await expect(layer).not.toBeChecked();
    await expect.poll(() => atlas.place()).toContain('layers=');

    await atlas.tabTo(timeline.thumb('year'), 200);
    await page.keyboard.press('Home');
    await expect.poll(() => atlas.place()).toContain('year=-200');
    // A century a press; there is no year nought.
    for (let press = 0; press < 9; press++) await page.keyboard.press('PageUp');
    await expect.poll(() => atlas.place()).toContain('year=701');
  });
});
