import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, languages, test } from '../support/atlas-driver';
import { nameOf, received } from '../support/geo-data';
import { Sharing } from '../support/share-driver';

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
  expect(cards).toBeGreaterThan(190);
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

test('the map for a frame stands alone and opens features beside it', async ({ atlas, page }) => {
  await atlas.withoutWebGl();
  await atlas.open('en', 'embed/?layers=cooperation');
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Open in the atlas' })).toHaveAttribute(
    'href',
    '/en/?layers=cooperation'
  );
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    atlas.plateSigns().last().click({ force: true })
  ]);
  await expect(opened).toHaveURL(/\/en\/sites\/[a-z0-9-]+\/\?layers=cooperation/);
  await expect(page).toHaveURL(/\/en\/embed\//);
});

test('a feature page names its oEmbed answer', async ({ atlas, page, request }) => {
  await atlas.withoutWebGl();
  await atlas.open('ja', 'sites/semey/');
  const path = await new Sharing(page, 'ja').oEmbedPath();
  const site = await (await request.get(path)).json();
  expect(site.type).toBe('rich');
  expect(site.html).toContain('/ja/embed/semey/');
  const place = await (await request.get('/data/oembed/ja/places/otrar.json')).json();
  expect(place).toMatchObject({
    version: '1.0',
    type: 'link',
    title: nameOf('places/otrar/', 'ja')
  });
});
