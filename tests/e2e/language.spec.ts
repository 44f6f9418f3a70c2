import { expect, languages, smallWindow, test, type Language } from '../support/atlas-driver';
import { nameOf } from '../support/geo-data';

const mapWords = { kk: /карта/i, ja: /シルクロード|地図/, ru: /карт/i };

test('switching the language keeps place, camera and layers, and the map itself', async ({
  atlas,
  page
}) => {
  await page.setViewportSize(smallWindow);
  await atlas.open('en', 'sites/semey/?layers=cooperation,test-site#map=6.5/50.3/79.1');
  await atlas.ready();
  await atlas.settled();
  const canvas = await atlas.canvas().elementHandle();
  const before = { camera: atlas.camera(), search: atlas.url().search };

  for (const language of ['kk', 'ja', 'ru'] as const) {
    const pictureBefore = await atlas.picture();
    await atlas.switchLanguage(language);
    const name = nameOf('sites/semey/', language);
    await expect(atlas.title()).toHaveText(name);
    await expect(page).toHaveTitle(`${name} · ${atlas.words.title}`);
    await atlas.settled();
    expect(atlas.place()).toBe(`/${language}/sites/semey/${before.search}`);
    expect(atlas.camera()).toEqual(before.camera);
    await expect(atlas.layerSwitch('cooperation')).toBeChecked();
    await expect(atlas.layerSwitch('routes')).not.toBeChecked();
    // Names on the map are those of the language.
    expect(await atlas.difference(pictureBefore, await atlas.picture())).toBeGreaterThan(0.001);
    expect(await canvas!.evaluate((node) => node.isConnected)).toBe(true);

    await test.step('map and card are named in the language switched to', async () => {
      await expect(atlas.card()).toHaveAccessibleName(atlas.words.card.label);
      await expect(atlas.map()).toHaveAccessibleName(atlas.words.map.label);
      await expect(atlas.canvas()).toHaveAccessibleName(mapWords[language]);
    });
  }
});

test('every kind of page is there in the other languages, one click away', async ({ atlas }) => {
  // The links are the page's own; a map would only slow the visits.
  await atlas.withoutWebGl();
  for (const path of [
    '',
    'sites/semey/',
    'places/samarkand/',
    'routes/hexi/',
    'op-ed/',
    'about/'
  ]) {
    await test.step(`/${path}`, async () => {
      await atlas.open('en', path);
      await atlas.alive();
      for (const language of ['ru', 'kk', 'ja', 'en'] as const) {
        await atlas.switchLanguage(language);
        await expect.poll(() => atlas.url().pathname).toBe(`/${language}/${path}`);
        if (path.includes('s/')) await expect(atlas.title()).toHaveText(nameOf(path, language));
      }
    });
  }
});

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
    test(`/ leads a browser that speaks ${locale} to /${language}/`, async ({ atlas, page }) => {
      await atlas.withoutWebGl();
      await page.goto('/');
      await page.waitForURL(`**/${language}/**`);
    });
  });
}

test.describe(() => {
  test.use({ locale: 'ja-JP' });
  test('/ leads to the language that was chosen last time', async ({ atlas, page }) => {
    await atlas.withoutWebGl();
    await atlas.open('ja');
    await atlas.alive();
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
