import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, featureCount, languages, test } from '../support/atlas-driver';
import { nameOf, paths, received, routes } from '../support/geo-data';
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
  expect(cards).toBe(featureCount * languages.length);
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

test('every feature page names an oEmbed answer that frames its card', () => {
  const read = (...path: string[]) => readFileSync(join(build, ...path), 'utf8');
  expect(paths).toHaveLength(featureCount);
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
    const [line, stroke] = /<path class="plate-line stroke-([a-z-]+) own[^>]*>/.exec(html) ?? [];
    expect(stroke, id).toBe(kind === 'land' ? 'road' : 'sea-road');
    expect(line!.includes('stroke-dasharray'), id).toBe(certainty !== 'attested');
  }
});
