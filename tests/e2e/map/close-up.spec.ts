import { expect, test } from '../../support/atlas-driver';

test('close up, land between two coasts is land, and water is water', async ({ atlas, page }) => {
  // No layers: nothing but the ground is drawn where it is looked at.
  await atlas.open('en', '?layers=none#map=9/40.9/29.4');
  await atlas.mapIdle();
  const map = (await page.locator('.map canvas').boundingBox())!;
  /** The colour of the ground so many pixels from the middle of the map. */
  const groundAt = (x: number, y: number) =>
    page
      .screenshot({
        clip: { x: map.x + map.width / 2 + x, y: map.y + map.height / 2 + y, width: 3, height: 3 }
      })
      .then((picture) => picture.toString('base64'));
  const [east, north, marmara] = [
    await groundAt(100, -60),
    await groundAt(-60, -160),
    await groundAt(-250, 120)
  ];
  expect(north, 'the land east of the Bosphorus').toBe(east);
  expect(marmara, 'the Sea of Marmara').not.toBe(east);
});
