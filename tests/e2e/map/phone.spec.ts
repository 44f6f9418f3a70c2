import { expect, test } from '../../support/atlas-driver';
import { coordinatesOf } from '../../support/geo-data';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const karamergen = coordinatesOf('places/karamergen/');

test('a tap on the map opens the card in the sheet, at half height', async ({ atlas }) => {
  await atlas.open('en', '#map=6/43.5/75.4');
  await atlas.mapIdle();
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
  await atlas.mapIdle();
  const scale = () => page.evaluate(() => visualViewport!.scale);
  await atlas.pinch({ x: 195, y: 300 }, 2);
  await expect.poll(() => atlas.camera().zoom).toBeGreaterThan(4.2);
  expect(await scale()).toBe(1);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await atlas.withoutWebGl();
  await atlas.open('en', 'op-ed/');
  await atlas.sheetHandle().press('End');
  await atlas.pinch({ x: 195, y: 500 }, 2);
  await expect.poll(scale).toBeGreaterThan(1.5);
});

test('an address of a feature opens with its card at half height', async ({ atlas }) => {
  await atlas.open('ja', 'sites/semey/');
  await atlas.mapIdle();
  await expect(atlas.sheetHandle()).toHaveAttribute('aria-valuetext', atlas.words.sheet.half);
  await expect(atlas.title()).toBeInViewport();
  const semey = await atlas.spot(80.25025, 50.42064);
  expect(semey.y).toBeLessThan((await atlas.sheet().boundingBox())!.y);
  expect(semey.y).toBeGreaterThan((await atlas.map().boundingBox())!.y);
});

test('several features under a tap are offered as a choice; a drag moves the map', async ({
  atlas
}) => {
  // So far out Osaka, Kyoto and Nara lie over each other.
  await atlas.open('en', '#map=3/33/136');
  await atlas.mapIdle();
  await atlas.tapOn(135.5, 34.69);
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

test('the living map opens with Kazakhstan to Japan, and shows the whole road when asked', async ({
  atlas
}) => {
  await atlas.open('kk');
  await atlas.mapIdle();
  await atlas.settled();
  const across = async (lon: number, lat: number) => {
    const [{ x }, map] = [await atlas.spot(lon, lat), (await atlas.map().boundingBox())!];
    return (x - map.x) / map.width;
  };
  const [aktau, tokyo, constantinople] = [
    [51.2, 43.6],
    [139.7, 35.7],
    [28.98, 41.01]
  ] as const;
  expect(await across(...aktau)).toBeGreaterThan(0);
  expect(await across(...tokyo)).toBeLessThan(1);
  await atlas.zoomButton('home').tap();
  await expect.poll(() => across(...constantinople)).toBeGreaterThan(0);
  expect(await across(...tokyo)).toBeLessThan(1);
});
