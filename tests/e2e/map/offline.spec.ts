import { expect } from '@playwright/test';
import { offlineTexts } from '../../../src/lib/features/offline/texts';
import { smallWindow, words } from '../../support/atlas-driver';
import { fileCount, OnDevice } from '../../support/offline-driver';
import { test } from '../../support/own-host';
import { Search } from '../../support/search-driver';

const english = fileCount({ languages: ['en'], whole: false });

test('after one visit the map and every page of the language can be read without a network', async ({
  atlas,
  page,
  host
}) => {
  await page.setViewportSize(smallWindow);
  const device = new OnDevice(page);
  await atlas.open('en');
  await atlas.mapIdle();
  await expect.poll(() => device.count()).toBe(english);
  host.isCut = true;

  // A page that was never fetched, and the interactive map.
  await atlas.open('en', 'sites/semey/');
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  await expect(atlas.title()).toHaveText(/Semey/);
  await atlas.mapIdle();
  await expect(atlas.message()).toHaveCount(0);
  const search = new Search(page);
  await search.field().fill('Caspian');
  await search.options().first().click();
  await expect.poll(() => Math.round(atlas.camera().lon)).toBe(51);
  await atlas.pageLink(atlas.words.nav.opEd).click();
  await expect.poll(() => atlas.readable('p1.1')).toEqual(['translation']);
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
  await atlas.languageLink('ja').click();
  await page.waitForURL('**/ja/');
  await atlas.reload();
  await expect(atlas.title()).toHaveText((await offlineTexts('ja')).missingTitle);
  const answer = await atlas.open('en', 'sites/nowhere/');
  expect(answer?.status()).toBe(404);
  // It is stored in all languages; the page's script leaves the reader's own.
  await expect(atlas.title()).toHaveCount(1);
  await expect(atlas.title()).toHaveText(words.en.notFound.title);
});

test('HTML in the place of every file of the map and of a language, while the worker comes: nothing of it is kept, and the next visit is whole', async ({
  atlas,
  page,
  host
}) => {
  await page.setViewportSize(smallWindow);
  const device = new OnDevice(page);
  await atlas.open('en');
  await atlas.mapIdle();
  // What the page itself has is well; the worker fetches the rest, and the portal answers it.
  let met = 0;
  host.portal = (path) => {
    if (!/^(data|offline\/en|base|_app\/immutable)/.test(path)) return undefined;
    met += 1;
    return {
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><title>Log in</title>'
    };
  };
  await expect.poll(() => met).toBeGreaterThan(0);
  await page.reload();
  host.portal = undefined;

  await atlas.open('en');
  await atlas.mapIdle();
  await expect(atlas.message()).toHaveCount(0);
  await expect.poll(() => device.count()).toBe(english);
  host.isCut = true;
  await atlas.open('en', 'sites/semey/');
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  await atlas.mapIdle();
});

test('a cache that was poisoned heals at the next visit: each kept file is checked, and fetched anew', async ({
  atlas,
  page,
  host
}) => {
  await page.setViewportSize(smallWindow);
  const device = new OnDevice(page);
  await atlas.open('en');
  await atlas.mapIdle();
  await expect.poll(() => device.count()).toBe(english);
  const poisoned = await page.evaluate(async () => {
    let count = 0;
    for (const name of await caches.keys()) {
      if (!/pinned|runtime/.test(name)) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        await cache.put(
          request,
          new Response('<p>Log in', { headers: { 'content-type': 'text/html' } })
        );
        count += 1;
      }
    }
    return count;
  });
  expect(poisoned).toBeGreaterThanOrEqual(english);
  await page.reload();
  await atlas.mapIdle();
  await expect(atlas.message()).toHaveCount(0);
  // What is spoilt goes first, all of it; then it is fetched.
  await expect.poll(() => device.intact()).toBe(english);
  host.isCut = true;
  await atlas.open('en', 'sites/semey/');
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
});
