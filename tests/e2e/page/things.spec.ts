import { expect, languages, test } from '../../support/atlas-driver';
import { nameOf } from '../../support/geo-data';

// An object, a word, a plant.
const walked = ['things/five-string-biwa/', 'things/honey-word/', 'things/apple/'];

for (const language of languages) {
  test(`${language}: the card of a thing tells its way, its arrival and where to see it`, async ({
    atlas
  }) => {
    for (const path of walked) {
      await atlas.open(language, path);
      const card = atlas.card();
      await expect(atlas.title()).toHaveText(nameOf(path, language));
      await expect(atlas.quotation('p2.2')).toHaveCount(1);
      for (const part of ['way', 'arrived', 'influence', 'seen', 'known', 'sources']) {
        await expect(card.locator(`section[aria-labelledby="card-${part}"]`)).toHaveCount(1);
      }
      const stages = card.locator('section[aria-labelledby="card-way"] ol > li');
      expect(await stages.count()).toBeGreaterThan(2);
      const certainties = Object.values(atlas.words.card.certainties).join('|');
      for (const stage of await stages.all())
        await expect(stage).toContainText(new RegExp(certainties));
      // Its way is drawn: numbered stages on the map that needs no WebGL.
      await expect(atlas.staticMap().locator('.static-map-stop').first()).toBeAttached();
    }
  });
}

test('a legend is told as one, and has no way', async ({ atlas }) => {
  await atlas.open('en', 'things/entasis-legend/');
  await expect(atlas.card()).toContainText('This is a legend');
  await expect(atlas.card().locator('section[aria-labelledby="card-way"] ol')).toHaveCount(0);
  await expect(atlas.staticMap().locator('.static-map-stop')).toHaveCount(0);
});

test('from a stage to its town, and from the town back to what passed it', async ({ atlas }) => {
  await atlas.open('en', 'things/five-string-biwa/');
  await atlas.allLoaded();
  await atlas.card().getByRole('link', { name: 'Kizil caves' }).click();
  await expect(atlas.cardOf('places/kizil')).toBeVisible();
  await atlas
    .card()
    .getByRole('link', { name: nameOf('things/five-string-biwa/', 'en') })
    .click();
  await expect(atlas.cardOf('things/five-string-biwa')).toBeVisible();
});
