import { expect, languages, test, type Language } from '../../support/atlas-driver';
import { nameOf } from '../../support/geo-data';

for (const path of ['', 'sites/semey/', 'places/samarkand/', 'routes/hexi/', 'op-ed/', 'about/']) {
  test(`/${path} is there in the other languages, one click away`, async ({ atlas }) => {
    await atlas.open('en', path);
    for (const language of ['ru', 'kk', 'ja', 'en'] as const) {
      await atlas.switchLanguage(language);
      await expect.poll(() => atlas.url().pathname).toBe(`/${language}/${path}`);
      if (path.includes('s/')) await expect(atlas.title()).toHaveText(nameOf(path, language));
    }
  });
}

const chosen: [locale: string, Language][] = [
  ['ru-RU', 'ru'],
  ['kk-KZ', 'kk'],
  ['ja-JP', 'ja'],
  ['en-GB', 'en'],
  ['de-DE', 'ru']
];

for (const [locale, language] of chosen) {
  test.describe(() => {
    test.use({ locale });
    test(`/ leads a browser that speaks ${locale} to /${language}/`, async ({ page }) => {
      await page.goto('/');
      await page.waitForURL(`**/${language}/**`);
    });
  });
}

test.describe(() => {
  test.use({ locale: 'ja-JP' });
  test('/ leads to the language that was chosen last time', async ({ atlas, page }) => {
    await atlas.open('ja');
    await atlas.switchLanguage('kk');
    await page.goto('/');
    await page.waitForURL('**/kk/**');
  });
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });
  test('/ offers four links where there is no script', async ({ atlas, page }) => {
    await page.goto('/');
    for (const language of languages) {
      await expect(atlas.chooserLink(language)).toHaveAttribute('href', `/${language}/`);
    }
  });
});
