import { worksheet as texts } from '../../../src/lib/i18n/en/handouts';
import { worksheet as ja } from '../../../src/lib/i18n/ja/handouts';
import { worksheet as kk } from '../../../src/lib/i18n/kk/handouts';
import { worksheet as ru } from '../../../src/lib/i18n/ru/handouts';
import { expect, languages, test } from '../../support/atlas-driver';
import { received } from '../../support/geo-data';
import { PaperPages } from '../../support/paper-driver';
import { Sharing } from '../../support/share-driver';

const sheetWords = { en: texts, ja, kk, ru };

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`${language}: worksheet and key print without a script: three pages and two`, async ({
    page
  }) => {
    const paper = new PaperPages(page);
    await page.goto(`/${language}/worksheet/`);
    await expect(paper.outlineMap()).toHaveJSProperty('complete', true);
    await expect(paper.thingsMap()).toHaveJSProperty('complete', true);
    await expect(paper.thingQuestions()).toHaveCount(10);
    await expect(paper.questions()).toHaveCount(9);
    for (const quotation of await paper.quotations().all()) {
      const sentence = (await quotation.getAttribute('cite'))!.split('#')[1]!;
      expect(received.get(sentence)).toContain(await paper.words(quotation));
    }
    for (const format of ['A4', 'Letter']) {
      expect(await paper.print({ format, landscape: true })).toHaveLength(3);
    }
    await page.goto(`/${language}/worksheet/key/`);
    for (const format of ['A4', 'Letter']) {
      expect(await paper.print({ format, landscape: true })).toHaveLength(2);
    }
  });
}

test('the key gives the answers, and the sheet does not', async ({ page }) => {
  await page.goto('/en/worksheet/');
  await expect(page.getByText('Karaganda')).toHaveCount(0);
  await page.getByRole('link', { name: texts.toKey }).click();
  await expect(page.getByRole('paragraph').filter({ hasText: /^8 Semey$/ })).toBeVisible();
  await expect(
    page.getByText('1 Constantinople · 3 Samarkand', { exact: false }).first()
  ).toBeVisible();
});

test('the second sheet asks what came to Japan, and its key names place and thing', async ({
  page
}) => {
  await page.goto('/en/worksheet/');
  await expect(page.getByText('Ctesiphon')).toHaveCount(0);
  await page.goto('/en/worksheet/key/');
  const key = page.getByRole('region', { name: texts.things });
  const lapis = key.getByRole('listitem').filter({ hasText: 'lapis lazuli' });
  await expect(lapis).toContainText('3 Badakhshan (Faizabad)');
  await lapis.getByRole('link').first().click();
  await expect(page).toHaveURL('/en/things/lapis-belt/');
});

test.describe('on a phone', () => {
  test.use({ javaScriptEnabled: true, viewport: { width: 360, height: 740 }, hasTouch: true });

  for (const language of languages)
    test(`${language}: the sheet runs off no edge`, async ({ atlas, page }) => {
      await atlas.open(language, 'worksheet/');
      const paper = new PaperPages(page);
      const leaf = (await paper.leaf().boundingBox())!;
      expect(leaf.x + leaf.width).toBeLessThanOrEqual(360);
      for (const field of await paper.fields().all()) {
        const box = (await field.boundingBox())!;
        expect(box.x + box.width).toBeLessThanOrEqual(leaf.x + leaf.width);
      }
    });

  for (const language of ['kk', 'ja'] as const)
    test(`${language}: the sheet is printed and shared by buttons, and leads back to its place`, async ({
      atlas,
      page
    }) => {
      await atlas.open(language, 'worksheet/?feature=sites/semey&layers=cooperation');
      const printed = page.evaluate(
        () => new Promise((resolve) => (window.print = () => resolve('printed')))
      );
      await page.getByRole('button', { name: sheetWords[language].print, exact: true }).tap();
      expect(await printed).toBe('printed');
      await expect(await new Sharing(page, language).onView('share')).toBeVisible();

      // By way of the key, and back to the card.
      await page.getByRole('link', { name: sheetWords[language].toKey }).tap();
      await page.getByRole('link', { name: sheetWords[language].toSheet }).tap();
      await page.getByRole('link', { name: sheetWords[language].back }).tap();
      await expect(atlas.cardOf('sites/semey')).toBeVisible();
      expect(atlas.place()).toBe(`/${language}/sites/semey/?layers=cooperation`);
    });
});
