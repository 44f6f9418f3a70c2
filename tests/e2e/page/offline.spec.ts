import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { offlineTexts } from '../../../src/lib/features/offline/texts';
import { stillness } from '../../../src/lib/features/offline/when-still';
import { matchesAria } from '../../support/aria';
import { Atlas } from '../../support/atlas-driver';
import { fileCount, OnDevice } from '../../support/offline-driver';
import { test } from '../../support/own-host';

const english = fileCount({ languages: ['en'], whole: false });
const whole = fileCount({ languages: [], whole: true });

test('the whole atlas is kept on one button, after a broken network too, and taken away again', async ({
  atlas,
  page,
  host
}) => {
  const device = new OnDevice(page);
  await atlas.open('en', 'about/');
  await expect.poll(() => device.count()).toBe(english);
  await expect(page.getByText(/is a further \d+(\.\d)? MB to download/)).toBeVisible();

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
  const visited = fileCount({ languages: ['en', 'ja'], whole: false });
  expect(await device.count()).toBeLessThanOrEqual(visited);
  await atlas.open('ru', 'sites/semey/');
  await expect(atlas.title()).toHaveText((await offlineTexts('ru')).missingTitle);
});

test('where there is no room for the whole atlas it says so, and what was kept is still read', async ({
  atlas,
  page,
  host
}) => {
  const device = new OnDevice(page);
  await atlas.open('en', 'about/');
  await expect.poll(() => device.count()).toBe(english);
  await device.limitRoom(page.url(), 3_000_000);
  await device.button('keep').click();
  await expect(page.getByText(device.words.room)).toBeVisible({ timeout: 60_000 });
  await expect(device.button('goOn')).toBeVisible();

  host.isCut = true;
  await atlas.open('en', 'sites/semey/');
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
});

test('a new revision waits for the reader; then all pages load it, and none ever holds two', async ({
  atlas,
  page,
  host,
  context
}) => {
  test.setTimeout(600_000);
  // Not in scripts: what a page's policy lets run is what was built.
  const named = (mark: string) => (text: string) =>
    text.replace(/<script[^]*?<\/script>|Semey/g, (found) =>
      found === 'Semey' ? `Semey ${mark}` : found
    );
  const device = new OnDevice(page);
  await atlas.open('en', 'about/');
  await expect.poll(() => device.count()).toBe(english);
  const other = await context.newPage();
  const beside = new Atlas(other);
  await beside.open('en', 'about/');
  await expect(beside.message()).toBeVisible();
  await other.evaluate(() => Object.assign(window, { isSame: true }));
  await page.evaluate(() => Object.assign(window, { isSame: true }));

  host.publish({
    'data/index/en.json': named('II'),
    'offline/en.pack': named('II'),
    'en/index.html': named('II'),
    'en/about/index.html': named('II'),
    'en/sites/semey/index.html': named('II'),
    'en/sites/semey/page.json': named('II'),
    'ru/index.html': (text) => `${text}<!-- II -->`
  });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(device.notice()).toBeVisible({ timeout: 30_000 });
  await matchesAria(device.notice().locator('xpath=..'), 'en', 'edition');
  const isSame = (of: typeof page) => of.evaluate(() => 'isSame' in window);
  expect(await isSame(page)).toBe(true);

  // The page goes on in its own revision.
  await atlas.pageLink(atlas.words.nav.atlas).click();
  await expect(page.getByRole('link', { name: /^Semey/ }).first()).toBeAttached();
  await expect(page.getByRole('link', { name: /Semey II/ })).toHaveCount(0);

  await device.button('useNewer').click();
  // The browser lets an old worker that is at work end what it does: for seconds as a rule, for five minutes at most.
  await expect(page.getByRole('link', { name: /Semey II/ }).first()).toBeAttached({
    timeout: 310_000
  });
  expect(await isSame(page)).toBe(false);
  await expect(device.notice()).toHaveCount(0);

  // The other page has come anew, too, where it was.
  await expect.poll(() => isSame(other).catch(() => true)).toBe(false);
  expect(beside.place()).toBe('/en/about/');
  await beside.hydrated();
  await other.getByRole('link', { name: atlas.words.nav.atlas, exact: true }).click();
  await expect(other.getByRole('link', { name: /Semey II/ }).first()).toBeAttached();

  // With the old pages the old revision has gone, and nothing that is kept is lacking.
  await expect
    .poll(() =>
      page.evaluate(async () => (await (await caches.open('atlas-manifests')).keys()).length)
    )
    .toBe(1);
  expect(await device.count()).toBe(english);
});

test('a page in a frame of another site keeps nothing', async ({ atlas, page }) => {
  await page.clock.install();
  await atlas.open('en', 'embed/');
  // Parts come one after another, and each may wait.
  for (let i = 0; i < 10; i += 1) {
    await page.clock.runFor(stillness);
    await page.waitForTimeout(150);
  }
  expect(await new OnDevice(page).hasWorker()).toBe(false);
});

test('the kill switch ends the worker on the device, with all that it kept; the page comes from the host', async ({
  atlas,
  page,
  host
}) => {
  const device = new OnDevice(page);
  await atlas.open('en', 'about/');
  await expect.poll(() => device.count()).toBe(english);
  const body = readFileSync('tools/kill-switch/service-worker.js');
  host.portal = (path) =>
    path === 'service-worker.js'
      ? { headers: { 'content-type': 'text/javascript' }, body }
      : undefined;
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => page.evaluate(() => 'isSame' in window).catch(() => true)).toBe(false);
  await expect.poll(() => device.hasWorker()).toBe(false);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  // It is registered once more by the page that has come, and goes again without loading it.
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  host.asked = [];
  await expect.poll(() => host.asked.includes('service-worker.js')).toBe(true);
  await expect.poll(() => device.hasWorker()).toBe(false);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
});
