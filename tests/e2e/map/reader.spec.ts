import { expect, test } from '../../support/atlas-driver';
import { coordinatesOf, nameOf, received, scenes } from '../../support/geo-data';

const semey = coordinatesOf('sites/semey/');

test.describe('the map follows the text', () => {
  test('it shows what the current paragraph speaks of, up and down', async ({ atlas }) => {
    await atlas.open('en', 'op-ed/');
    await atlas.mapIdle();
    await expect.poll(() => atlas.mapDescription()).not.toContain('text mentions');
    for (const number of [7, 16, 2, 8, 7]) {
      await atlas.scrollTo(`p${number}`);
      await expect.poll(() => atlas.currentParagraph()).toBe(`p${number}`);
      const { features } = scenes[number - 1]!;
      for (const feature of features) {
        await expect.poll(() => atlas.mapDescription()).toContain(nameOf(`${feature}/`, 'en'));
      }
    }
    const { lon, lat } = await atlas.cameraBehind();
    const [west, south, east, north] = scenes[6]!.bounds;
    expect(lon).toBeCloseTo((west + east) / 2, 1);
    expect(lat).toBeGreaterThan(south);
    expect(lat).toBeLessThan(north);
  });

  test('not when the reader has taken the map in hand; a button follows again', async ({
    atlas
  }) => {
    await atlas.open('en', 'op-ed/#p7.1');
    await atlas.mapIdle();
    await expect(atlas.followAgain()).toHaveCount(0);
    await atlas.dragMap({ x: -60, y: 40 });
    await expect(atlas.followAgain()).toBeVisible();
    await atlas.scrollTo('p16');
    await expect.poll(() => atlas.mapDescription()).toContain('Expo');
    await atlas.settled();
    const taken = await atlas.cameraBehind();
    expect(taken.lon).toBeLessThan(90);

    await atlas.pageLink(atlas.words.nav.opEd).click();
    await expect(atlas.title()).toHaveText(atlas.words.opEd.title);
    await expect(atlas.followAgain()).toHaveCount(0);
    await atlas.scrollTo('p7.1');
    await expect.poll(() => atlas.currentParagraph()).toBe('p7');
    await atlas.zoomButton('zoomIn').click();
    await atlas.scrollTo('p16');
    await expect.poll(() => atlas.currentParagraph()).toBe('p16');
    await atlas.followAgain().focus();
    await atlas.page.keyboard.press('Enter');
    await expect(atlas.followAgain()).toHaveCount(0);
    await expect(atlas.readerToolbar()).toBeFocused();
    const followed = await atlas.cameraBehind();
    const [west, , east] = scenes[15]!.bounds;
    expect(followed.lon).toBeCloseTo((west + east) / 2, 1);
  });

  test('“read in context” leads from a card to the sentence and its scene', async ({ atlas }) => {
    await atlas.open('en', 'sites/semey/');
    await atlas.mapIdle();
    await atlas
      .card()
      .getByRole('link', { name: /p7\.1$/ })
      .click();
    await expect.poll(() => atlas.currentParagraph()).toBe('p7');
    await expect(atlas.pair('p7.1')).toBeInViewport();
    await expect(atlas.sentence('p7.1').and(atlas.page.locator(':target'))).toHaveCount(1);
    await expect.poll(() => atlas.mapDescription()).toContain('text mentions');
  });
});

test.describe('text and map point at each other', () => {
  test('the pointer marks on either side; a click on a mention opens its feature and leaves the text, Escape returns', async ({
    atlas,
    page
  }) => {
    await atlas.open('en', 'op-ed/#p6.1');
    await atlas.mapIdle();
    await atlas.scrollTo('p7.1');
    await expect.poll(() => atlas.currentParagraph()).toBe('p7');

    await test.step('a mention under the pointer marks its feature on the map', async () => {
      const before = await atlas.picture();
      await atlas.mention('p7.1', 'sites/semey', 'translation').hover();
      expect(await atlas.difference(before, await atlas.picture())).toBeGreaterThan(0);
    });

    await test.step('a feature under the pointer marks its sentences, a click brings them into view', async () => {
      // A map that is being drawn anew asks nothing of the pointer: off the mention, and at rest.
      await page.mouse.move(5, 5);
      await atlas.picture();
      const { x, y } = await atlas.spotWithin(scenes[6]!.bounds, ...semey);
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      await expect.poll(() => atlas.markedSentences()).toContain('p7.1');
      await page.mouse.click(x, y);
      await expect.poll(() => atlas.place()).toBe('/en/op-ed/?feature=sites/semey');
      await expect(atlas.pair('p7.1')).toBeInViewport();
      await page.mouse.move(5, 5);
      await expect.poll(() => atlas.markedSentences()).toEqual([]);
    });

    await page.keyboard.press('Escape');
    await expect.poll(() => atlas.place()).toBe('/en/op-ed/');
    await page.goto('/en/op-ed/#p6.1');
    const mention = atlas.mention('p7.1', 'sites/semey', 'translation');
    await mention.click();
    await expect.poll(() => atlas.place()).toBe('/en/op-ed/?feature=sites/semey');
    expect(atlas.url().hash).toBe('#p7.1');
    await expect(atlas.touched('sites/semey')).toContainText('Semey');
    await expect.poll(() => atlas.mapDescription()).toContain('Opened: Semey');
    await page.keyboard.press('Escape');
    await expect.poll(() => atlas.place()).toBe('/en/op-ed/');
    await expect(atlas.touched('sites/semey')).toHaveCount(0);
    expect(await atlas.hasFocus(mention)).toBe(true);

    await mention.click();
    await atlas.openTouchedCard().click();
    await expect.poll(() => atlas.url().pathname).toBe('/en/sites/semey/');
    await page.goBack();
    await expect(atlas.touched('sites/semey')).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('/ja/op-ed/ is read in Japanese, セメイ touched, seen, and left for the same sentence', async ({
    atlas
  }) => {
    await atlas.open('ja', 'op-ed/');
    await atlas.mapIdle();
    for (const id of received.keys()) {
      expect(await atlas.readable(id), id).toEqual(['translation']);
    }
    const handle = atlas.sheetHandle();
    await expect(handle).toHaveAttribute('aria-valuetext', atlas.words.sheet.full);
    await atlas.scrollTo('p7.1');
    const mention = atlas.mention('p7.1', 'sites/semey', 'translation');
    await expect(mention).toHaveText('セメイ市');
    await mention.tap();

    await expect(atlas.touched('sites/semey')).toBeVisible();
    await expect(handle).toHaveAttribute('aria-valuetext', atlas.words.sheet.half);
    await expect.poll(() => atlas.sheetShare()).toBeCloseTo(0.5, 1);
    await expect.poll(() => atlas.mapDescription()).toContain('表示中：セメイ');
    await expect(atlas.pair('p7.1')).toBeInViewport();
    await expect.poll(() => atlas.currentParagraph()).toBe('p7');

    await atlas.backToSentence('p7.1').tap();
    await expect(atlas.touched('sites/semey')).toHaveCount(0);
    await expect(handle).toHaveAttribute('aria-valuetext', atlas.words.sheet.full);
    await expect(mention).toBeInViewport();
    await expect.poll(() => atlas.currentParagraph()).toBe('p7');
    expect(atlas.url().hash).toBe('#p7.1');
    await atlas.scrollTo('p7.1');
    await mention.tap();
    await expect.poll(() => atlas.sheetShare()).toBeCloseTo(0.5, 1);
    const { lon, lat } = await atlas.cameraBehind();
    expect(Math.abs(lon - semey[0])).toBeLessThan(3);
    expect(Math.abs(lat - semey[1])).toBeLessThan(3);
  });
});
