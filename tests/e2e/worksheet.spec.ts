import { texts } from '../../src/lib/i18n/worksheet/en';
import { expect, languages, test } from '../support/atlas-driver';
import { received } from '../support/geo-data';
import { PaperPages } from '../support/paper-driver';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`${language}: worksheet and key print without a script: two pages and one`, async ({
    page
  }) => {
    const paper = new PaperPages(page);
    await page.goto(`/${language}/worksheet/`);
    await expect(paper.outlineMap()).toHaveJSProperty('complete', true);
    await expect(paper.questions()).toHaveCount(9);
    for (const quotation of await paper.quotations().all()) {
      const sentence = (await quotation.getAttribute('cite'))!.split('#')[1]!;
      expect(received.get(sentence)).toContain(await paper.words(quotation));
    }
    for (const format of ['A4', 'Letter']) {
      expect(await paper.print({ format, landscape: true })).toHaveLength(2);
    }
    await page.goto(`/${language}/worksheet/key/`);
    for (const format of ['A4', 'Letter']) {
      expect(await paper.print({ format, landscape: true })).toHaveLength(1);
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
