import { expect } from '@playwright/test';
import { offlineTexts } from '../../src/lib/i18n/offline/texts';
import { stillness } from '../../src/lib/atlas/offline/when-still';
import { tells } from '../support/aria';
import { Atlas, smallWindow, words } from '../support/atlas-driver';
import { fileCount, OnDevice } from '../support/offline-driver';
import { test } from '../support/own-host';
import { Search } from '../support/search-driver';

const english = fileCount({ languages: ['en'], whole: false });
const whole = fileCount({ languages: [], whole: true });

test('after one visit the map and every page of the language can be read without a network', async ({
  atlas,
  page,
  host
}) => {
  test.setTimeout(150_000);
  await page.setViewportSize(smallWindow);
  const device = new OnDevice(page);
  await atlas.open('en');
  await atlas.ready();
  await expect.poll(() => device.count(), { timeout: 60_000 }).toBe(english);
  host.isCut = true;

  // A page that was never fetched, and the living map.
  await atlas.open('en', 'sites/semey/');
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  await expect(atlas.title()).toHaveText(/Semey/);
  await atlas.ready();
  await expect(atlas.message()).toHaveCount(0);
  const search = new Search(page);
  await search.field().fill('Caspian');
  await search.options().first().click();
  await expect.poll(() => Math.round(atlas.camera().lon), { timeout: 10_000 }).toBe(51);
  await atlas.pageLink(atlas.words.nav.opEd).click();
  await expect(atlas.sentence('p1.1')).toBeVisible();
  await atlas.open('en', 'embed/semey/');
  await expect(atlas.title()).toHaveText(/Semey/);
  // As a reader may type it: the page's address ends in a slash.
  await atlas.open('en', 'about');
  await expect(page.getByText(device.words.explain)).toBeVisible();
  expect(atlas.place()).toBe('/en/about/');
  expect(await device.manifest()).toMatchObject({ lang: 'en', start_url: '/en/' });
  // Cards of places for other hosts are not kept.
  const framed = await atlas.open('en', 'embed/otrar/');
  expect(framed?.status()).toBe(503);

  // What is not there says so, in its own language; so does what never was.
  await atlas.open('kk', 'sites/semey/');
  await expect(atlas.title()).toHaveText((await offlineTexts('kk')).missingTitle);
  await atlas.open('en');
  await atlas.alive();
  await atlas.languageLink('ja').click();
  await page.waitForURL('**/ja/');
  await page.reload();
  await expect(atlas.title()).toHaveText((await offlineTexts('ja')).missingTitle);
  const answer = await atlas.open('en', 'sites/nowhere/');
  expect(answer?.status()).toBe(404);
  // It is stored in all languages; the page's script leaves the reader's own.
  await expect(atlas.title()).toHaveCount(1);
  await expect(atlas.title()).toHaveText(words.en.notFound.title);
});

test('the whole atlas is kept on one button, after a broken network too, and taken away again', async ({
  atlas,
  page,
  host
}) => {
  test.setTimeout(150_000);
  await atlas.withoutWebGl();
  const device = new OnDevice(page);
  await atlas.open('en', 'about/');
  await expect.poll(() => device.count(), { timeout: 60_000 }).toBe(english);
  await expect(page.getByText(/takes \d+(\.\d)? MB more/)).toBeVisible();

  host.cutAfter(300);
  await device.button('keep').click();
  await expect(device.progress()).toBeVisible();
  await expect(page.getByText(device.words.network)).toBeVisible({ timeout: 60_000 });
  const some = await device.count();
  expect(some).toBeGreaterThan(english + 200);
  host.mend();
  await device.button('goOn').click();
  await expect(device.button('drop')).toBeVisible({ timeout: 60_000 });
  expect(await device.count()).toBe(whole);

  host.isCut = true;
  await atlas.open('ja', 'sites/semey/');
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  await atlas.switchLanguage('kk');
  await expect(atlas.title()).toHaveText('Семей');

  await atlas.open('en', 'about/');
  await device.button('drop').click();
  await expect(device.button('keep')).toBeVisible();
  // The languages of visits since stay: their pages were opened in them.
  expect(await device.count()).toBeLessThan(whole / 3);
  await atlas.open('ru', 'sites/semey/');
  await expect(atlas.title()).toHaveText((await offlineTexts('ru')).missingTitle);
});

test('where there is no room for the whole atlas it says so, and what was kept is still read', async ({
  atlas,
  page,
  host
}) => {
  await atlas.withoutWebGl();
  const device = new OnDevice(page);
  await atlas.open('en', 'about/');
  await expect.poll(() => device.count(), { timeout: 60_000 }).toBe(english);
  await device.limitRoom(page.url(), 3_000_000);
  await device.button('keep').click();
  await expect(page.getByText(device.words.room)).toBeVisible({ timeout: 60_000 });
  await expect(device.button('goOn')).toBeVisible();

  host.isCut = true;
  await atlas.open('en', 'sites/semey/');
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
});

test('a new edition waits for the reader, and no page ever holds two', async ({
  atlas,
  page,
  host,
  context
}) => {
  test.setTimeout(120_000);
  const named = (mark: string) => (text: string) => text.replaceAll('Semey', `Semey ${mark}`);
  await atlas.withoutWebGl();
  const device = new OnDevice(page);
  await atlas.open('en', 'about/');
  await expect.poll(() => device.count(), { timeout: 60_000 }).toBe(english);
  const other = await context.newPage();
  const beside = new Atlas(other);
  await beside.withoutWebGl();
  await beside.open('en', 'about/');
  await expect(beside.message()).toBeVisible();
  // It, too, asks the worker to keep what it needs, once its reader's hand is still.
  await other.waitForTimeout(stillness + 2000);
  await other.evaluate(() => Object.assign(window, { isSame: true }));
  await page.evaluate(() => Object.assign(window, { isSame: true }));

  host.publish({
    'data/index/en.json': named('II'),
    'offline/en.json': named('II'),
    'en/index.html': named('II'),
    'en/sites/semey/index.html': named('II'),
    'en/sites/semey/__data.json': named('II'),
    'ru/index.html': (text) => `${text}<!-- II -->`
  });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(device.notice()).toBeVisible({ timeout: 30_000 });
  await tells(device.notice().locator('xpath=..'), 'en', 'edition');
  const isSame = (of: typeof page) => of.evaluate(() => 'isSame' in window);
  expect(await isSame(page)).toBe(true);

  // The page goes on in its own edition.
  await atlas.pageLink(atlas.words.nav.atlas).click();
  await expect(page.getByRole('link', { name: /^Semey/ }).first()).toBeAttached();
  await expect(page.getByRole('link', { name: /Semey II/ })).toHaveCount(0);

  await device.button('useNow').click();
  // A browser lets the worker in charge answer what it was asked before it puts the next one there.
  await expect(page.getByRole('link', { name: /Semey II/ }).first()).toBeAttached({
    timeout: 40_000
  });
  expect(await isSame(page)).toBe(false);
  await expect(device.notice()).toHaveCount(0);

  // The other page was not touched; it is told, and reads on in the edition that it came in.
  expect(await isSame(other)).toBe(true);
  await expect(other.getByText(device.words.newEdition)).toBeVisible({ timeout: 30_000 });
  await other.getByRole('link', { name: atlas.words.nav.atlas, exact: true }).click();
  await expect(other.getByRole('link', { name: /^Semey/ }).first()).toBeAttached();
  await expect(other.getByRole('link', { name: /Semey II/ })).toHaveCount(0);
  await other.getByRole('button', { name: device.words.useNow }).click();
  await expect(other.getByRole('link', { name: /Semey II/ }).first()).toBeAttached();

  // With the old pages the old edition has gone.
  await page.reload();
  await expect
    .poll(() =>
      page.evaluate(async () => (await (await caches.open('atlas-editions')).keys()).length)
    )
    .toBe(1);
});

test('a page in a frame of another site keeps nothing', async ({ atlas, page }) => {
  await atlas.withoutWebGl();
  await page.clock.install();
  await atlas.open('en', 'embed/');
  await atlas.alive();
  // Parts come one after another, and each may wait.
  for (let i = 0; i < 10; i += 1) {
    await page.clock.runFor(stillness);
    await page.waitForTimeout(150);
  }
  expect(await new OnDevice(page).hasWorker()).toBe(false);
});
