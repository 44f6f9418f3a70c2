import { expect, featureCount, languages, test } from '../../support/atlas-driver';
import { nameOf } from '../../support/geo-data';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`${language}: a feature's page is read without a script`, async ({ atlas, page }) => {
    await atlas.open(language, 'sites/semey/');
    await expect(atlas.card()).toBeVisible();
    await expect(atlas.title()).toHaveText(nameOf('sites/semey/', language));
    await expect(atlas.quotation('p7.1')).toHaveCount(1);
    await expect(atlas.facts().first()).toBeVisible();
    await expect(atlas.staticMap()).toBeVisible();
    // Where it is, on a small map, and what is round it.
    await expect(atlas.staticMapIcon('/sites/semey/')).toBeVisible();
    await expect(atlas.staticMapIcon('/sites/semey-bridge/')).toBeAttached();
    await expect(atlas.switches()).toHaveCount(0);

    // Links of the card, of the list and of the languages lead on.
    await atlas.near().first().click();
    await expect(page).toHaveURL(`/${language}/sites/semey-bridge/`);
    await page.getByRole('link', { name: atlas.words.list.heading }).click();
    await expect(page).toHaveURL(`/${language}/#list`);
    await expect(atlas.entries()).toHaveCount(featureCount);
    await atlas.openFeature('/sites/tokyo/');
    await expect(page).toHaveURL(`/${language}/sites/tokyo/`);
    await expect(atlas.title()).toHaveText(nameOf('sites/tokyo/', language));
    const other = language === 'kk' ? 'ja' : 'kk';
    await atlas.switchLanguage(other);
    await expect(page).toHaveURL(`/${other}/sites/tokyo/`);
    await atlas.closeButton().click();
    await expect(page).toHaveURL(`/${other}/`);
  });
}
