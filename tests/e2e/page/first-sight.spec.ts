import { expect, test, type Atlas } from '../../support/atlas-driver';

/** How far inside the map, above what lies over it, the sign of a place stands; negative outside. */
async function roomOf(atlas: Atlas, path: string): Promise<number> {
  const [sign, map] = await atlas.boxes(atlas.staticMapIcon(path), atlas.map());
  const [sources] = await atlas.boxes(atlas.sources(), atlas.map());
  return Math.min(
    sign.left - map.left,
    map.right - sign.right,
    sign.top - map.top,
    sources.top - sign.bottom
  );
}

for (const [width, height] of [
  [1280, 800],
  [1366, 768],
  [1440, 900]
] as const)
  test(`at ${width}×${height} the first view reaches from the Mediterranean to Japan`, async ({
    atlas,
    page
  }) => {
    await page.setViewportSize({ width, height });
    await atlas.open('en');
    for (const path of ['/places/constantinople/', '/places/heijo/', '/sites/tokyo/'])
      expect(await roomOf(atlas, path), path).toBeGreaterThan(30);
  });

test.describe('on phones', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const [width, height] of [
    [320, 568],
    [360, 740],
    [390, 844]
  ] as const)
    test(`at ${width}×${height} the first view shows Kazakhstan to Japan`, async ({
      atlas,
      page
    }) => {
      await page.setViewportSize({ width, height });
      await atlas.open('kk');
      for (const path of ['/sites/astana/', '/sites/almaty/', '/sites/osaka/', '/sites/tokyo/'])
        expect(await roomOf(atlas, path), path).toBeGreaterThan(0);
      // The western end of the country as well: Aktau stands further in than Tokyo does.
      const [astana, tokyo] = await atlas.boxes(
        atlas.staticMapIcon('/sites/astana/'),
        atlas.staticMapIcon('/sites/tokyo/')
      );
      const pixelsOfDegree = (tokyo.left - astana.left) / (139.69 - 71.45);
      expect(astana.left - (71.45 - 51.2) * pixelsOfDegree).toBeGreaterThan(0);
    });
});

test('under the tours stand the question and the lesson, and lead to their answers', async ({
  atlas,
  page
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('en', '?layers=routes,places');
  await atlas.sheetHandle().focus();
  await page.keyboard.press('End');
  const { far, lesson } = atlas.words.questions;
  const question = page.getByRole('link', { name: far });
  await expect(question).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('link', { name: lesson, exact: true })).toBeInViewport({ ratio: 1 });
  await question.click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Otrar');
  expect(atlas.place()).toBe('/en/measure/?layers=routes,places&from=otrar&to=nara&year=750');
});
