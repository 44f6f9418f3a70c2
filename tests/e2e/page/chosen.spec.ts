import { expect, featureCount, test } from '../../support/atlas-driver';
import { PaperPages } from '../../support/paper-driver';

// What the reader has chosen means the same on every page, goes along every link, and is not lost before a page is alive.

const chosen = { year: '750', layers: 'routes,places', country: 'KZ', borders: 'on' };
const query = `?${new URLSearchParams(chosen)}`.replaceAll('%2C', ',');

test('filters of an address mean the same on every page that has the map, and in a frame', async ({
  atlas
}) => {
  await atlas.open('en');
  // The static map is all there is, and has every sign, once the page knows that no other comes.
  await expect.poll(() => atlas.staticMapIcons().count()).toBeGreaterThan(featureCount / 2);
  const all = await atlas.staticMapIcons().count();
  await atlas.open('en', '?country=KZ');
  await expect(atlas.staticMapIcon('/places/samarkand/')).toHaveCount(0);
  await expect(atlas.staticMapIcon('/places/tamgaly/')).toBeAttached();
  const passing = await atlas.staticMapIcons().count();
  expect(passing).toBeLessThan(all / 2);
  for (const path of ['embed/', 'measure/', 'data/', 'about/', 'table/']) {
    await atlas.open('en', `${path}?country=KZ`);
    await expect(atlas.staticMapIcons(), path).toHaveCount(passing);
    await expect(atlas.staticMapIcon('/places/otrar/'), path).toBeAttached();
    await expect(atlas.staticMapIcon('/places/samarkand/'), path).toHaveCount(0);
  }
  await atlas.open('en', 'op-ed/?country=KZ');
  await expect(atlas.staticMapIcon('/places/otrar/')).toBeAttached();
  await expect(atlas.staticMapIcon('/places/samarkand/')).toHaveCount(0);
});

test('a map in a frame says that it shows what the filters leave', async ({ atlas }) => {
  await atlas.open('en');
  const all = await atlas.mapDescription();
  await atlas.open('en', '?country=KZ');
  await expect.poll(() => atlas.mapDescription()).not.toBe(all);
  const described = await atlas.mapDescription();
  await atlas.open('en', 'embed/?country=KZ');
  await expect.poll(() => atlas.mapDescription()).toBe(described);
});

test('every link to a page of the atlas takes along years, layers, filters and borders', async ({
  atlas,
  page
}) => {
  // Of a place that was there in the year: for another the timeline leaves the year.
  const pages = ['', 'places/otrar/', 'op-ed/', 'about/', 'measure/', 'table/', 'data/'];
  for (const path of [...pages, 'class/', 'print/', 'worksheet/', 'worksheet/key/']) {
    await page.goto('about:blank');
    await atlas.open('en', `${path}${query}#map=5/40/66`);
    await expect(atlas.siteName(), path).toHaveAttribute('href', /year=750/);
    const forgetful = await atlas.linksWithout(chosen);
    expect(forgetful, path).toEqual([]);
    if (path !== 'op-ed/')
      expect(await atlas.siteName().getAttribute('href'), path).toContain('#map=5/40/66');
  }
});

test('from print and worksheet the way back leads to the view that was left', async ({
  atlas,
  page
}) => {
  for (const tool of ['print', 'worksheet'] as const) {
    await page.goto('about:blank');
    await atlas.open('en', `${query}#map=5/40/66`);
    await atlas.hydrated();
    await page.getByRole('link', { name: atlas.words.tools[tool], exact: true }).click();
    if (tool === 'print') await new PaperPages(page).drawn();
    await page.getByRole('link', { name: /^←/ }).click();
    await expect(page).toHaveURL(`/en/${query}#map=5/40/66`);
  }
});

test('a tour is left by the links of the header', async ({ atlas }) => {
  await atlas.open('en', '?tour=two&step=2&borders=on');
  await expect(atlas.tourStop(2, 5)).toBeVisible();
  await atlas.pageLink(atlas.words.nav.atlas).click();
  await expect(atlas.anyStop()).toHaveCount(0);
  expect(atlas.place()).toBe('/en/?borders=on');
});

test.describe('before the page is alive', () => {
  test('a theme, switches and words to search for are chosen, and hold once it is', async ({
    atlas,
    page
  }) => {
    const hydrate = await atlas.asleep();
    await atlas.openAsleep('en', '?year=750');
    await atlas.themeMenu().selectOption('night');
    await atlas.groupSwitch('modern').click();
    await atlas.groupSwitch('memory').click();
    const search = page.getByRole('combobox', { name: atlas.words.nav.search });
    await search.pressSequentially('Otrar');
    await hydrate();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
    await expect(atlas.themeMenu()).toHaveValue('night');
    await expect(atlas.groupSwitch('modern')).not.toBeChecked();
    await expect(atlas.groupSwitch('memory')).not.toBeChecked();
    await expect(search).toHaveValue('Otrar');
    await expect(page.getByRole('option').first()).toContainText('Otrar');
    await expect
      .poll(() => atlas.place())
      .toBe('/en/?year=750&layers=routes,places,things,journeys');
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe('night');
  });

  test('how the op-ed is read', async ({ atlas }) => {
    const hydrate = await atlas.asleep();
    await atlas.openAsleep('en', 'op-ed/');
    await atlas.textMode('original').check({ force: true });
    await hydrate();
    await expect(atlas.textMode('original')).toBeChecked();
    await expect.poll(() => atlas.readable('p1.1')).toEqual(['original']);
    await expect.poll(() => atlas.place()).toBe('/en/op-ed/?text=original');
  });

  test('the language, with the view and as the choice of next time', async ({ atlas, page }) => {
    const hydrate = await atlas.asleep();
    await atlas.openAsleep('en', `${query}#map=5/40/66`);
    await atlas.languageLink('ja').click({ noWaitAfter: true });
    await expect(page).toHaveURL(`/ja/${query}#map=5/40/66`);
    await hydrate();
    expect(await page.evaluate(() => localStorage.getItem('language'))).toBe('ja');
  });
});
