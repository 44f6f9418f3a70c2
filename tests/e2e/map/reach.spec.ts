import { expect, languages, test } from '../../support/atlas-driver';

/** Windows from the smallest to a desk's, lying and upright; 640×400 is 1280×800 at 200 %, 320×256 is 1280×1024 at 400 %. */
const windows = [
  [320, 256],
  [320, 568],
  [360, 640],
  [568, 320],
  [640, 400],
  [667, 375],
  [844, 390],
  [1280, 400],
  [1024, 768]
] as const;

for (const [i, [width, height]] of windows.entries()) {
  const language = languages[i % languages.length]!;

  test(`${language}: every control can be reached at ${width}×${height}, with and without a card`, async ({
    atlas,
    page
  }) => {
    await page.setViewportSize({ width, height });
    const expectAllInReach = async (where: string) => {
      await atlas.allLoaded();
      if (!(await atlas.isSheetFull()))
        return expect.soft(await atlas.outOfReach(), where).toEqual([]);
      // A text is read on the whole sheet; who draws it down has the map.
      expect.soft(await atlas.outOfReach('beside the map'), where).toEqual([]);
      await atlas.lowerSheet();
      await atlas.atRest(atlas.sheet());
      expect.soft(await atlas.outOfReach('on the map'), where).toEqual([]);
    };
    // One map for all of it, as for a reader who goes on: it is what takes time.
    await atlas.open(language);
    await atlas.mapIdle();
    await expectAllInReach('the map');
    await atlas.openFeature('/sites/semey/');
    await expect(atlas.cardOf('sites/semey')).toBeVisible();
    await atlas.settled();
    await expectAllInReach('a card');
    await atlas.openMenu();
    await atlas.pageLink(atlas.words.nav.opEd).click();
    await expect(atlas.title()).toHaveText(atlas.words.opEd.title);
    await atlas.settled();
    await expectAllInReach('the op-ed');
  });
}

for (const [width, height] of [
  [300, 300],
  [320, 256],
  [390, 844],
  [700, 500]
] as const) {
  test(`every control of a frame of ${width}×${height} can be reached, and stands at its edge`, async ({
    atlas,
    page
  }) => {
    await page.setViewportSize({ width, height });
    await atlas.open('kk', 'embed/');
    await atlas.mapIdle();
    expect(await atlas.outOfReach()).toEqual([]);
    // Sources and buttons keep no room for a sheet that a frame has not.
    const sources = (await atlas.sources().boundingBox())!;
    expect(sources.y + sources.height).toBeCloseTo(height, 0);
  });
}
