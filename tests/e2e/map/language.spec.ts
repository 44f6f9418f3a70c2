import { expect, smallWindow, test } from '../../support/atlas-driver';
import { nameOf } from '../../support/geo-data';

const mapWords = { kk: /карта/i, ja: /シルクロード|地図/, ru: /карт/i };

test('switching the language keeps place, camera and layers, and the map itself', async ({
  atlas,
  page
}) => {
  await page.setViewportSize(smallWindow);
  await atlas.open('en', 'sites/semey/?layers=cooperation,test-site#map=6.5/50.3/79.1');
  await atlas.mapIdle();
  await atlas.settled();
  const canvas = await atlas.canvas().elementHandle();
  const before = { camera: atlas.camera(), search: atlas.url().search };

  for (const language of ['kk', 'ja', 'ru'] as const) {
    const pictureBefore = await atlas.picture();
    await atlas.switchLanguage(language);
    const name = nameOf('sites/semey/', language);
    await expect(atlas.title()).toHaveText(name);
    await expect(page).toHaveTitle(`${name} · ${atlas.words.title}`);
    await atlas.settled();
    expect(atlas.place()).toBe(`/${language}/sites/semey/${before.search}`);
    expect(atlas.camera()).toEqual(before.camera);
    await expect(atlas.layerSwitch('cooperation')).toBeChecked();
    await expect(atlas.layerSwitch('routes')).not.toBeChecked();
    // Names on the map are those of the language.
    expect(await atlas.difference(pictureBefore, await atlas.picture())).toBeGreaterThan(0.001);
    expect(await canvas.evaluate((node) => node.isConnected)).toBe(true);

    await test.step('map and card are named in the language switched to', async () => {
      await expect(atlas.card()).toHaveAccessibleName(atlas.words.card.label);
      await expect(atlas.map()).toHaveAccessibleName(atlas.words.map.label);
      await expect(atlas.canvas()).toHaveAccessibleName(mapWords[language]);
    });
  }
});
