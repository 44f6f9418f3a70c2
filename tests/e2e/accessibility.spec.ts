import { expect, test } from '../support/atlas-driver';
import { faultsByDayAndNight, faultsOf } from '../support/faults';

const paths = [
  '',
  'sites/semey/',
  'routes/hexi/',
  'op-ed/',
  'about/',
  'measure/?from=otrar&to=heijo',
  'table/?country=KZ',
  'sites/nope/'
];

// The map itself is one canvas to axe: one visit with it is enough, the pages by address are judged without.
for (const language of ['en', 'kk'] as const) {
  test(`${language}: no page has a fault that axe knows, by day and by night`, async ({
    atlas,
    page
  }) => {
    await atlas.withoutWebGl();
    for (const path of paths) {
      await test.step(`/${language}/${path}`, async () => {
        await atlas.open(language, path);
        // The page for unknown addresses is sent in all four languages and has no map.
        if (path === 'sites/nope/') await expect(atlas.title()).toHaveCount(1);
        else await atlas.alive();
        expect.soft(await faultsByDayAndNight(page), path).toEqual([]);
      });
    }
  });

  test(`${language}: map and card have no fault that axe knows, by day and by night`, async ({
    atlas,
    page
  }) => {
    await atlas.open(language);
    await atlas.ready();
    expect.soft(await faultsByDayAndNight(page), 'the map').toEqual([]);
    await atlas.openFeature('/sites/semey/');
    await expect(atlas.cardOf('sites/semey')).toBeVisible();
    expect.soft(await faultsByDayAndNight(page), 'a card on the map').toEqual([]);
  });
}

test('a card in the sheet of a phone has no fault that axe knows', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('en', 'sites/semey/');
  await atlas.ready();
  expect(await faultsOf(page)).toEqual([]);
});
