import { expect, languages, test } from '../support/atlas-driver';
import { nameOf, received } from '../support/geo-data';

/** The words that mark a translation as ours; the promise itself, so not taken from the product. */
const unofficial = {
  ru: undefined,
  kk: 'бейресми аударма',
  ja: '非公式訳',
  en: 'unofficial translation'
};
const precise = { ru: 'место города', kk: 'қаланың орны', ja: '都市の位置', en: 'of the town' };

for (const language of languages) {
  test(`/${language}/sites/semey/ shows Semey on the map and in the op-ed's words`, async ({
    atlas
  }) => {
    await atlas.open(language, 'sites/semey/');
    await atlas.ready();

    // At the place: the card stands beside the sign of Semey, on the map.
    const card = atlas.cardOf('sites/semey');
    await expect(card).toBeVisible();
    await expect(atlas.map().getByRole('region', { name: atlas.words.card.label })).toBeVisible();
    await expect(atlas.title()).toHaveText(nameOf('sites/semey/', language));

    // The received words to the letter.
    const quotation = atlas.quotation('p7.1');
    await atlas.showOriginal('p7.1');
    await expect(quotation).toBeVisible();
    await expect(quotation).toHaveAttribute('lang', 'ru');
    await expect(quotation).toHaveAttribute('cite', `/${language}/op-ed/#p7.1`);
    expect(await atlas.receivedWords(quotation)).toBe(received.get('p7.1'));

    // The translation, marked as what it is.
    const words = unofficial[language];
    if (words) {
      const translation = atlas.translation().first();
      await expect(translation).toBeVisible();
      await expect(translation).toHaveAttribute('lang', language);
      await expect(translation).toContainText(words);
      await expect(translation).not.toContainText(received.get('p7.1')!);
    } else {
      await expect(atlas.translation()).toHaveCount(0);
    }

    // Every claim has its voice; those of sources a link.
    const facts = await atlas.facts().all();
    expect(facts.length).toBeGreaterThan(3);
    let linked = 0;
    for (const fact of facts) {
      const { voices } = atlas.words.card;
      const voice = atlas.voiceOf(fact);
      await expect(voice).toHaveText(new RegExp(`^(${voices.source}|${voices.atlas})`));
      const source = voice.getByRole('link', { includeHidden: true });
      if (await source.count()) {
        linked += 1;
        await expect(source).toHaveAttribute('href', /^https?:\/\//);
      }
    }
    expect(linked).toBeGreaterThan(3);

    await expect(card).toContainText(precise[language]);
    await expect(atlas.openStreetMap()).toHaveAttribute(
      'href',
      /^https:\/\/www\.openstreetmap\.org\/\?mlat=50\.42\d*&mlon=80\.25\d*/
    );
    await expect(atlas.near().first()).toHaveAttribute('href', `/${language}/sites/semey-bridge/`);
  });
}

test('the card of Semey points at Semey', async ({ atlas }) => {
  await atlas.open('en', 'sites/semey/#map=7/50.42/80.25');
  await atlas.ready();
  const semey = await atlas.spot(80.25025, 50.42064);
  const box = (await atlas.card().boundingBox())!;
  expect(box.x - semey.x).toBeGreaterThan(0);
  expect(box.x - semey.x).toBeLessThan(60);
  expect(box.y).toBeLessThan(semey.y);
  expect(box.y + box.height).toBeGreaterThan(semey.y);
});
