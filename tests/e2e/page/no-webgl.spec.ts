import { expect, languages, test } from '../../support/atlas-driver';
import { counts, thingIcons } from '../../support/geo-data';

for (const language of languages) {
  test(`${language}: without WebGL a plain message, and the static map, list and card stay`, async ({
    atlas
  }) => {
    await atlas.open(language, 'sites/semey/');
    await expect(atlas.message()).toContainText(atlas.words.map.noWebGl);
    await expect(atlas.tryAgain()).toBeVisible();
    await expect(atlas.card()).toBeInViewport();
    await expect(atlas.staticMap()).toBeVisible();
    await expect(atlas.canvas()).toHaveCount(0);
    await expect(atlas.map()).not.toHaveAttribute('data-map-ready', 'true');
  });
}

test('without WebGL switches, signs and "try again" work with the static map', async ({
  atlas
}) => {
  await atlas.open('en');
  await expect(atlas.message()).toBeVisible();

  await test.step('the switches turn the static map and the list', async () => {
    const [icons, lines] = [
      await atlas.staticMapIcons().count(),
      await atlas.staticMapLines().count()
    ];
    const picture = await atlas.picture();

    await atlas.groupSwitch('historical').click();
    await expect
      .poll(() => atlas.staticMapIcons().count())
      .toBe(icons - counts.places - thingIcons);
    expect(await atlas.staticMapLines().count()).toBeLessThan(lines);
    await expect(atlas.entry('/places/samarkand/')).toHaveCount(0);
    expect(await atlas.difference(picture, await atlas.picture())).toBeGreaterThan(0.001);

    await atlas.groupSwitch('historical').click();
    await expect.poll(() => atlas.staticMapIcons().count()).toBe(icons);
    expect(await atlas.difference(picture, await atlas.picture())).toBeLessThan(0.0002);
  });

  await test.step('a sign of the static map opens its card', async () => {
    await atlas.staticMapIcon('/sites/semey/').click();
    await expect(atlas.cardOf('sites/semey')).toBeVisible();
    await atlas.closeButton().click();
    await expect(atlas.card()).toHaveCount(0);
  });

  await test.step('"try again" tries, and says again what is missing', async () => {
    await atlas.tryAgain().click();
    await expect(atlas.message()).toContainText(atlas.words.map.noWebGl);
  });
});
