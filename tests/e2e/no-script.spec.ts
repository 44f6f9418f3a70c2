import { expect, languages, test } from '../support/atlas-driver';
import { nameOf, received } from '../support/geo-data';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`${language}: a feature's page is read without a script`, async ({ atlas, page }) => {
    await atlas.open(language, 'sites/semey/');
    await expect(atlas.card()).toBeVisible();
    await expect(atlas.title()).toHaveText(nameOf('sites/semey/', language));
    expect(await atlas.receivedWords(atlas.quotation('p7.1'))).toBe(received.get('p7.1'));
    await expect(atlas.facts().first()).toBeVisible();
    await expect(atlas.plate()).toBeVisible();
    expect(await atlas.plateSigns().count()).toBeGreaterThan(150);
    await expect(atlas.switches()).toHaveCount(0);

    // Links of the card, of the list and of the languages lead on.
    await atlas.near().first().click();
    await expect(page).toHaveURL(`/${language}/sites/semey-bridge/`);
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
