import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { pageFailure } from '../../../src/lib/i18n/page-failure';
import { expect, featureCount, languages, test, words } from '../../support/atlas-driver';
import { nameOf, paths, received, routes } from '../../support/geo-data';
import { Sharing } from '../../support/share-driver';

const budget = 50_000;
const build = 'build';
const framing = (headers: Record<string, string>) => [
  headers['content-security-policy']?.match(/frame-ancestors .*$/)?.[0],
  headers['x-frame-options']
];

test('only embed pages may be framed', async ({ request }) => {
  for (const path of ['/ru/embed/', '/en/embed/semey/']) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(framing(answer.headers()), path).toEqual(['frame-ancestors *', undefined]);
  }
  const others = ['/', '/en/', '/en/sites/semey/', '/en/op-ed/', '/embed/', '/en/embedded/'];
  for (const path of [...others, '/data/sites.geojson']) {
    const headers = (await request.get(path)).headers();
    expect(framing(headers), path).toEqual(["frame-ancestors 'none'", 'DENY']);
  }
});

/** What a newspaper's page may be like, and what of the atlas it frames. */
const framedIn = async (page: Page, frame: string, headers = {}) => {
  const address = 'http://newspaper.localhost/';
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: `<!doctype html>${frame}` })
  );
  await page.goto(address);
  return page.frameLocator('iframe');
};
const frameOf = (baseURL: string, path: string, more = '') =>
  `<iframe width="700" height="500" src="${new URL(path, baseURL).href}" ${more}></iframe>`;

test('a page that isolates itself can frame cards and the map', async ({
  atlas,
  page,
  baseURL
}) => {
  const isolated = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
  const card = await framedIn(page, frameOf(baseURL!, '/en/embed/semey/'), isolated);
  await expect(card.getByRole('heading', { level: 1 })).toHaveText('Semey');
  await page.unrouteAll();
  const map = await framedIn(page, frameOf(baseURL!, '/en/embed/'), isolated);
  await expect(map.getByText(atlas.words.map.noWebGl)).toBeVisible();
});

test('a card that is gone says so in its frame, and leads to the atlas', async ({
  page,
  baseURL
}) => {
  const frame = await framedIn(page, frameOf(baseURL!, '/ja/embed/no-longer-here/'));
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(words.ja.notFound.title);
  const link = frame.getByRole('link');
  await expect(link).toHaveAttribute('href', '/ja/');
  await expect(link).toHaveAttribute('rel', 'noopener');
});

test('a sandbox without an origin, in which no script of the atlas can run, is told of', async ({
  page,
  baseURL
}) => {
  const frame = await framedIn(
    page,
    frameOf(baseURL!, '/en/embed/', 'sandbox="allow-scripts allow-popups"')
  );
  await expect(frame.getByRole('alert')).toContainText(pageFailure.en.startup, { timeout: 10_000 });
  await expect(frame.locator('svg.static-map')).toBeVisible();
});

test('no link of a frame gives the window that it opens a way back', async ({ page }) => {
  for (const path of ['/en/embed/', '/kk/embed/semey/']) {
    await page.goto(path);
    const open = await page
      .locator('a[target="_blank"]')
      .evaluateAll(
        (links) => links.filter((link) => !/noopener/.test(link.getAttribute('rel') ?? '')).length
      );
    expect(open, path).toBe(0);
  }
});

test('every card for a frame, with its styles, is at most 50 kB', () => {
  const sizes = new Map<string, number>();
  const size = (file: string): number => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(build, file))).length);
    return sizes.get(file)!;
  };
  let cards = 0;
  for (const language of languages) {
    const folder = join(build, language, 'embed');
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue;
      const page = join(language, 'embed', entry.name, 'index.html');
      const html = readFileSync(join(build, page), 'utf8');
      expect(html, page).not.toMatch(/<script|<link[^>]*preload/);
      const styles = [...html.matchAll(/href="\/([^"]+\.css)"/g)].map(([, file]) => file!);
      const all = [page, ...styles].reduce((sum, file) => sum + size(file), 0);
      expect(all, page).toBeLessThan(budget);
      cards += 1;
    }
  }
  // Each feature, and each sentence of the op-ed.
  expect(cards).toBe((featureCount + received.size) * languages.length);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`${language}: a card for a frame is whole, and asks for nothing else`, async ({
      atlas,
      page
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        // A window asks for the favicon too; a frame does not.
        if (!request.url().includes('favicon')) asked.push(request.resourceType());
      });
      await page.setViewportSize({ width: 300, height: 600 });
      await atlas.open(language, 'embed/semey/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        nameOf('sites/semey/', language)
      );
      await expect(page.getByRole('img')).toBeVisible();
      const quotation = new Sharing(page, language).framedQuotation('p7.1');
      await expect(quotation).toHaveAttribute('lang', 'ru');
      expect(await atlas.receivedWords(quotation)).toBe(received.get('p7.1'));
      const outward = page.getByRole('main').getByRole('link').last();
      await expect(outward).toHaveAttribute('href', `/${language}/sites/semey/`);
      await expect(outward).toHaveAttribute('target', '_blank');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(new Set(asked)).toEqual(new Set(['document', 'stylesheet']));
    });
  }
});

test('a card for a frame says where it lies by two names, and every count that is disputed', async ({
  page
}) => {
  await page.goto('/en/embed/semipalatinsk-test-site/');
  const names = page.getByRole('img').locator('text');
  await expect(names).toHaveText([/^Semipalatinsk/, /\S/]);
  for (const count of ['456', '468'])
    await expect(page.getByRole('listitem').filter({ hasText: count }).first()).toBeVisible();
});

test('one sentence has a frame of its own, and the dialog shows it at its size', async ({
  atlas,
  page
}) => {
  await atlas.recordDiagnostics();
  await page.goto('/en/embed/p6.1/');
  expect(await atlas.receivedWords(new Sharing(page, 'en').framedQuotation('p6.1'))).toBe(
    received.get('p6.1')
  );
  await expect(page.getByRole('main').getByRole('link').last()).toHaveAttribute(
    'href',
    '/en/op-ed/#p6.1'
  );

  await atlas.open('en', 'sites/semey/');
  const sharing = new Sharing(page, 'en');
  await (await sharing.onCard('embed')).click();
  const { embed } = await sharing.words();
  const preview = sharing.dialog().locator('iframe');
  await expect(preview).toHaveAttribute('src', '/en/embed/semey/');
  await expect(preview).toHaveAttribute('width', '480');
  await sharing.dialog().getByRole('radio', { name: embed.statement }).check();
  await expect(sharing.field()).toHaveValue(/\/en\/embed\/p7\.1\//);
  await expect(preview.contentFrame().locator('blockquote')).toBeAttached();
  expect(await atlas.policyViolations()).toEqual([]);
});

test('the map for a frame stands alone and opens features beside it', async ({ atlas, page }) => {
  await atlas.open('en', 'embed/?layers=cooperation');
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Open in the atlas' })).toHaveAttribute(
    'href',
    '/en/?layers=cooperation'
  );
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    atlas.staticMapIcons().last().click({ force: true })
  ]);
  await expect(opened).toHaveURL(/\/en\/sites\/[a-z0-9-]+\/\?layers=cooperation/);
  await expect(page).toHaveURL(/\/en\/embed\//);
});

test('every feature page names an oEmbed answer that frames its card', () => {
  const read = (...path: string[]) => readFileSync(join(build, ...path), 'utf8');
  for (const language of languages) {
    for (const path of paths) {
      const page = `/${language}/${path}`;
      const html = read(page, 'index.html');
      const [, href] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
      const answer = `/data/oembed/${language}/${path.slice(0, -1)}.json`;
      expect(href && new URL(href).pathname, page).toBe(answer);
      const { type, title, html: frame } = JSON.parse(read(answer));
      expect([type, title], page).toEqual(['rich', nameOf(path, language)]);
      const card = /^<iframe src="https?:\/\/[^/]+(\/[^"]+)"/.exec(frame)![1]!;
      expect(card).toBe(`/${language}/embed/${path.split('/')[1]}/`);
      expect(read(card, 'index.html'), page).toContain(`href="${page}"`);
    }
  }
});

test('the card of a route draws its line as firm as it is known', () => {
  for (const { id, kind, certainty } of routes) {
    const html = readFileSync(join(build, 'en', 'embed', id, 'index.html'), 'utf8');
    const [line, stroke] =
      /<path class="static-map-line stroke-([a-z-]+) own[^>]*>/.exec(html) ?? [];
    expect(stroke, id).toBe(kind === 'land' ? 'road' : 'sea-road');
    expect(line!.includes('stroke-dasharray'), id).toBe(certainty !== 'attested');
  }
});
