import { expect, languages, test } from '../support/atlas-driver';

test.beforeEach(({ atlas }) => atlas.withoutWebGl());

for (const language of languages) {
  test(`${language}: without WebGL a plain message, and the drawn map, list and card stay`, async ({
    atlas
  }) => {
    await atlas.open(language, 'sites/semey/');
    await expect(atlas.message()).toContainText(atlas.words.map.noWebGl);
    await expect(atlas.tryAgain()).toBeVisible();
    await expect(atlas.card()).toBeInViewport();
    await expect(atlas.quotation('p7.1')).toHaveCount(1);
    await expect(atlas.plate()).toBeVisible();
    await expect(atlas.canvas()).toHaveCount(0);
    await expect(atlas.map()).not.toHaveAttribute('data-map-ready', 'true');
  });
}

test('without WebGL switches, signs and "try again" work with the drawn map', async ({ atlas }) => {
  await atlas.open('en');
  await expect(atlas.message()).toBeVisible();

  await test.step('the switches turn the drawn map and the list', async () => {
    const [signs, lines] = [await atlas.plateSigns().count(), await atlas.plateLines().count()];
    const picture = await atlas.picture();

    await atlas.groupSwitch('historical').click();
    await expect.poll(() => atlas.plateSigns().count()).toBe(signs - 173);
    expect(await atlas.plateLines().count()).toBeLessThan(lines);
    await expect(atlas.entry('/places/samarkand/')).toHaveCount(0);
    expect(await atlas.difference(picture, await atlas.picture())).toBeGreaterThan(0.001);

    await atlas.groupSwitch('historical').click();
    await expect.poll(() => atlas.plateSigns().count()).toBe(signs);
    expect(await atlas.difference(picture, await atlas.picture())).toBeLessThan(0.0002);
  });

  await test.step('a sign of the drawn map opens its card', async () => {
    await atlas.plateSign('/sites/semey/').click();
    await expect(atlas.cardOf('sites/semey')).toBeVisible();
    await atlas.closeButton().click();
    await expect(atlas.card()).toHaveCount(0);
  });

  await test.step('"try again" tries, and says again what is missing', async () => {
    await atlas.tryAgain().click();
    await expect(atlas.message()).toContainText(atlas.words.map.noWebGl);
  });
});
