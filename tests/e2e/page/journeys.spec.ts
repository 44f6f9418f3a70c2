import { expect, test } from '../../support/atlas-driver';
import { nameOf } from '../../support/geo-data';

for (const [language, path] of [
  ['ja', 'journeys/xuanzang/'],
  ['kk', 'journeys/fukushima-yasumasa/']
] as const) {
  test(`${language}: the card of a journey tells its dated stops and what Japan has to do with it`, async ({
    atlas
  }) => {
    await atlas.open(language, path);
    await expect(atlas.title()).toHaveText(nameOf(path, language));
    for (const part of ['stops', 'japan', 'known', 'sources'])
      await expect(atlas.card().locator(`section[aria-labelledby="card-${part}"]`)).toHaveCount(1);
    const stops = atlas.card().locator('section[aria-labelledby="card-stops"] ol > li');
    expect(await stops.count()).toBeGreaterThan(9);
    await expect(atlas.staticMap().locator('.static-map-stop').first()).toBeAttached();
  });
}

test('one follows a journey stop by stop: it is said, and stands in the address with its year', async ({
  atlas,
  page
}) => {
  await atlas.open('en', 'journeys/xuanzang/');
  const walk = atlas.card().getByRole('group', { name: 'Follow the journey' });
  await walk.getByRole('button', { name: 'Follow the journey' }).click();
  await expect(walk.getByRole('status')).toContainText('Stop 1 of 25: Chang’an');
  await expect(page).toHaveURL(/[?&]stop=1(&|#|$)/);
  await walk.getByRole('button', { name: 'Onward' }).click();
  await expect(walk.getByRole('status')).toContainText('Stop 2 of 25');
  await expect(page).toHaveURL(/[?&]year=629(&|#|$)/);
  await expect(atlas.card().locator('li[aria-current="step"]')).toHaveCount(1);
  // The drawn map rings the stop, where there is no other.
  await expect(atlas.staticMap().locator('circle.ring')).toHaveCount(1);
  // By the keys of the tours, too.
  await walk.getByRole('button', { name: 'Onward' }).press('ArrowRight');
  await expect(walk.getByRole('status')).toContainText('Stop 3 of 25');
  await page.keyboard.press('ArrowLeft');
  await expect(walk.getByRole('status')).toContainText('Stop 2 of 25');
});

test('a stop of the address is where one is; a link to another feature leaves it', async ({
  atlas,
  page
}) => {
  await atlas.open('en', 'journeys/xuanzang/?stop=11');
  await expect(atlas.card().getByRole('status')).toContainText('Stop 11 of 25');
  await atlas.card().getByRole('link', { name: 'Taraz' }).click();
  await expect(atlas.cardOf('places/taraz')).toBeVisible();
  await expect(page).not.toHaveURL(/stop=/);
  await expect(
    atlas.card().getByRole('link', { name: nameOf('journeys/xuanzang/', 'en') })
  ).toBeVisible();
});

test('no line is drawn where no way is known, and the card says so', async ({ atlas }) => {
  await atlas.open('en', 'journeys/bodhisena/');
  await expect(atlas.card()).toContainText('the way here is unknown: no line is drawn');
});
