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

  test(`${language}: the op-ed stands there whole without a script`, async ({ atlas }) => {
    await atlas.open(language, 'op-ed/');
    const ids = [...received.keys()];
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([30, 'p1.1', 'p17.2']);
    expect(await atlas.sentenceIds()).toEqual(ids);
    for (const [id, sentence] of received) {
      expect(await atlas.receivedWords(atlas.sentence(id)), id).toBe(sentence);
      await expect(atlas.sentence(id)).toHaveAttribute('lang', 'ru');
    }
    await expect(atlas.translatedSentences()).toHaveCount(language === 'ru' ? 0 : 30);
    if (language !== 'ru') {
      const langs = await atlas
        .translatedSentences()
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).lang));
      expect(new Set(langs)).toEqual(new Set([language]));
    }
    for (let paragraph = 1; paragraph <= 17; paragraph++) {
      await expect(atlas.sentence(`p${paragraph}`)).toHaveCount(1);
    }
  });
}
