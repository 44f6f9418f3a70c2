import { expect, smallWindow, test } from '../../support/atlas-driver';
import { nameOf, received } from '../../support/geo-data';

/** The words that mark a translation as ours; the promise itself, so not taken from the product. */
const unofficial = {
  ru: undefined,
  kk: 'бейресми аударма',
  ja: '非公式訳',
  en: 'unofficial translation'
};
const precise = {
  ru: 'место города',
  kk: 'қаланың орны',
  ja: '都市の位置',
  en: 'the town’s position'
};

test("Semey is shown on the map and in the op-ed's words, in each language", async ({
  atlas,
  page
}) => {
  await page.setViewportSize(smallWindow);
  await atlas.open('en', 'sites/semey/#map=7/50.42/80.25');
  await atlas.mapIdle();

  await test.step('the card stands beside Semey, which is seen', async () => {
    await atlas.settled();
    const semey = await atlas.spot(80.25025, 50.42064);
    const card = (await atlas.card().boundingBox())!;
    const map = (await atlas.map().boundingBox())!;
    const isIn = (box: typeof card) =>
      semey.x > box.x &&
      semey.x < box.x + box.width &&
      semey.y > box.y &&
      semey.y < box.y + box.height;
    expect(isIn(map)).toBe(true);
    expect(isIn(card)).toBe(false);
  });

  for (const language of ['en', 'kk', 'ja', 'ru'] as const) {
    await test.step(language, async () => {
      if (language !== atlas.language) await atlas.switchLanguage(language);

      const card = atlas.cardOf('sites/semey');
      await expect(card).toBeVisible();
      await expect(page.getByRole('region', { name: atlas.words.card.label })).toBeVisible();
      await expect(atlas.title()).toHaveText(nameOf('sites/semey/', language));

      // The received words to the letter.
      const quotation = atlas.quotation('p7.1');
      await expect(quotation).toHaveAttribute('cite', `/${language}/op-ed/#p7.1`);
      if (!(await quotation.isVisible())) await atlas.showOriginal('p7.1');
      await expect(quotation).toBeVisible();
      await expect(quotation).toHaveAttribute('lang', 'ru');
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
      const { voices } = atlas.words.card;
      const facts = await atlas.voicesOf(atlas.facts());
      expect(facts.length).toBeGreaterThan(3);
      for (const { words, links } of facts) {
        expect(words).toMatch(new RegExp(`^(${voices.source}|${voices.atlas})`));
        for (const link of links) expect(link).toMatch(/^https?:\/\//);
      }
      expect(facts.filter(({ links }) => links.length > 0).length).toBeGreaterThan(3);

      await expect(card).toContainText(precise[language]);
      await expect(atlas.openStreetMap()).toHaveAttribute(
        'href',
        /^https:\/\/www\.openstreetmap\.org\/\?mlat=50\.42\d*&mlon=80\.25\d*/
      );
      await expect(atlas.near().first()).toHaveAttribute(
        'href',
        `/${language}/sites/semey-bridge/`
      );
    });
  }
});
