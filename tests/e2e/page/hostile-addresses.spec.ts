import { expect, featureCount, languages, notFoundWords, test } from '../../support/atlas-driver';

// What each part of an address may hold is tried in the unit tests of its parser (`src/lib/domain/geometry/camera`,
// `layers`, `time`); here, that a page lives on with such an address.
const bad = [
  '',
  '0',
  '-0',
  'NaN',
  '1e999',
  '9'.repeat(400),
  '..',
  ',,,',
  '%00%ff',
  '%',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '长'.repeat(300)
];
const parameters = [
  ...[
    'layers',
    'year',
    'compare',
    'undated',
    'borders',
    'voice',
    'feature',
    'text',
    'tour',
    'step'
  ],
  ...[
    'from',
    'to',
    'country',
    'phase',
    'kind',
    'through',
    'seen',
    'unesco',
    'certainty',
    'named',
    'q',
    'unknown'
  ]
];
/** Every parameter with one of the bad values, so that each has had each value once: as many addresses as values. */
const everyParameter = bad.map(
  (_, shift) =>
    '?' + parameters.map((name, i) => `${name}=${bad[(i + shift) % bad.length]}`).join('&')
);
const addresses = [
  '#map=NaN/NaN/NaN',
  '#map=99/99/999',
  '#map=-5/0/0',
  '#map=',
  `#map=${'9'.repeat(500)}/0/0`,
  '#map=5/<img>/0',
  '?layers=<script>alert(1)</script>#"><img src=x>',
  '?layers=%00%ff',
  '?layers=__proto__,constructor',
  '?year=never&layers=routes,places&unknown=1',
  '?tour=two&step=-99999999999999999999'
];

test('bad addresses are honoured as far as they are understood', async ({ atlas, page }) => {
  const trouble = await atlas.recordDiagnostics();
  page.on('dialog', () => expect(false, 'a script ran').toBe(true));
  for (const address of addresses) {
    await test.step(address, async () => {
      // A page of its own for each: from one hash to another is no visit.
      await page.goto('about:blank');
      await atlas.open('en', address);
      await expect(atlas.title()).not.toHaveText('');
      await expect(atlas.message()).toContainText(atlas.words.map.noWebGl);
      expect(await atlas.entries().count()).toBeGreaterThan(featureCount / 2);
      expect(trouble.errors).toEqual([]);
    });
  }
});

test('every parameter with every bad value leaves a page that works, in place', async ({
  atlas,
  page
}) => {
  page.on('dialog', () => expect(false, 'a script ran').toBe(true));
  await atlas.open('en');
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  for (const address of everyParameter) {
    await atlas.goWithin(`/en/${address}`);
    // No layers at all are a view like others: the switches stand all the same.
    await expect(atlas.switches().first(), address).toBeAttached();
    await expect(atlas.staticMap(), address).toBeVisible();
    expect(await page.locator('img[src="x"]').count(), address).toBe(0);
    expect(thrown, address).toEqual([]);
  }
});

/** Of each kind one, in Kazakh; in the other languages the first. */
const unknown = ['sites/nope/', 'places/semey/', 'nope/', 'sites/', 'op-ed/nope/'];

for (const language of languages) {
  test(`${language}: an unknown address is a page in the reader's language with a way back`, async ({
    atlas,
    page
  }) => {
    for (const path of language === 'kk' ? unknown : unknown.slice(0, 1)) {
      const answer = await atlas.open(language, path);
      expect(answer?.status(), path).toBe(404);
      // It is sent in all four languages; the script leaves the reader's.
      await expect(atlas.title()).toHaveCount(1);
      await expect(atlas.title()).toHaveText(notFoundWords[language]);
      expect((await atlas.head()).lang).toBe(language);
      await expect(page).toHaveTitle(new RegExp(notFoundWords[language]));
    }
    await atlas.wayBack(language).click();
    await expect(page).toHaveTitle(atlas.words.title);
    expect(atlas.place()).toBe(`/${language}/`);
  });
}

test('an address in no language of ours speaks all four', async ({ atlas, page }) => {
  const answer = await page.goto('/de/sites/semey/');
  expect(answer?.status()).toBe(404);
  for (const language of languages) await expect(atlas.wayBack(language)).toBeVisible();
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });
  test('without a script an unknown address speaks all four languages', async ({ atlas, page }) => {
    const answer = await atlas.open('en', 'sites/nope/');
    expect(answer?.status()).toBe(404);
    const said = page.getByRole('heading', { level: 2 });
    await expect(said).toHaveText(languages.map((language) => notFoundWords[language]));
    await atlas.wayBack('kk').click();
    await expect(page).toHaveURL('/kk/');
  });
});

test('an address with broken percent signs is not found, which is said without an error', async ({
  atlas,
  page
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const address of ['/en/sites/%E0%A4%A/', '/en/sites/semey%/', '/en/%']) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(page.getByText(notFoundWords.en).first(), address).toBeVisible();
    await expect(atlas.wayBack('en'), address).toBeVisible();
  }
  for (const address of ['?year=%', '?country=%E0%A4%A&layers=%', '?year=%#map=5/40/66%']) {
    await page.goto('about:blank');
    await atlas.open('en', address);
    await atlas.hydrated();
    await expect(atlas.title()).not.toHaveText('');
  }
  expect(errors).toEqual([]);
});

test('an address that holds a percent sign for nothing is gone back to without an error', async ({
  atlas,
  page
}) => {
  const trouble = await atlas.recordDiagnostics();
  await atlas.open('en', 'sites/semey/#%');
  await atlas.hydrated();
  await atlas.pageLink(atlas.words.nav.about).click();
  await expect(page).toHaveURL(/\/en\/about\//);
  await page.goBack();
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  // Written by hand, too.
  await page.evaluate(() => (location.hash = '#%E0%A4%A'));
  await expect(page).toHaveURL(/#%25E0%25A4%25A$/);
  expect(trouble.errors).toEqual([]);
});
