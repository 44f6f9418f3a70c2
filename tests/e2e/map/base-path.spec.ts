import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { headersOf } from '../../../tools/deploy/rules.mjs';
import { base, buildPart, folder, streets } from '../../../tools/part-below-path.mjs';
import { serve } from '../../../tools/serve.mjs';
import { expect, smallWindow, test } from '../../support/atlas-driver';
import { fileCount, OnDevice } from '../../support/offline-driver';
import { ask } from '../../support/raw-request';
import { streetsArchive } from '../../support/streets-archive';
import { compressedPart, installed, start, type HostName } from '../../support/web-hosts';

const build = 'build';
let built: string[];

test.describe.configure({ mode: 'default', timeout: 180_000 });
test.beforeAll(() => {
  buildPart();
  built = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
});

test('below a path of another site all is found there: page, map, links, what is missing', async ({
  atlas,
  page
}) => {
  const { address, close } = await serve({ base, folder });
  try {
    await page.setViewportSize(smallWindow);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const record = await atlas.recordDiagnostics();
    await page.goto(address);
    // The page without a language leads on to the browser's own.
    await expect(page).toHaveURL(`${address}en/`);
    await atlas.mapIdle();
    await atlas.openFeature('/sites/semey/');
    await expect(page).toHaveURL(new RegExp(`^${address}en/sites/semey/`));
    await expect(atlas.cardOf('sites/semey')).toBeVisible();
    await atlas.pageLink(atlas.words.nav.opEd).click();
    await expect(atlas.title()).toHaveText(atlas.words.opEd.title);
    expect(new URL(page.url()).pathname).toBe(`${base}/en/op-ed/`);
    await atlas.reload();
    await expect(atlas.title()).toHaveText(atlas.words.opEd.title);
    // The part has the ground of the whole road; what is nearer by is not in it.
    const isNear = (failure: string) => /\/(base|relief\/paper)\/[3-9]\//.test(failure);
    expect(record.failed.filter((failure) => !isNear(failure))).toEqual([]);
    // A file that is missing has been told already.
    const isMissing = (error: string) => /Failed to load resource.*404/.test(error);
    expect(record.errors.filter((error) => !isMissing(error))).toEqual([]);

    const missing = await page.goto(`${address}ru/sites/nowhere/`);
    expect(missing?.status()).toBe(404);
    const back = page.getByRole('main').getByRole('link');
    await expect(back).toHaveCount(1);
    await expect(back).toHaveAttribute('href', `${base}/ru/`);
    expect(record.failed.filter((failure) => !isNear(failure))).toEqual([
      `404 ${address}ru/sites/nowhere/`
    ]);

    const paths = record.requests.map((request) => new URL(request).pathname);
    expect(paths.filter((path) => !path.startsWith(`${base}/`))).toEqual([]);
    const kinds = [/\/data\/map\//, /\/base\/\d\//, /worker.*\.mjs$/, /\.woff2$/, /plate\.svg$/];
    for (const kind of kinds)
      expect(
        paths.some((path) => kind.test(path)),
        `${kind}`
      ).toBe(true);
    expect((await fetch(new URL('/en/', address))).status).toBe(404);
  } finally {
    await close();
  }
});

test.describe('kept on a device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('below a path too it is read without a network, and nothing above the path is kept', async ({
    atlas,
    page
  }) => {
    const { address, close } = await serve({ base, folder });
    const device = new OnDevice(page);
    try {
      await atlas.withoutWebGl();
      await page.goto(`${address}en/about/`);
      const english = fileCount({ languages: ['en'], whole: false }, folder);
      expect(english).toBeGreaterThan(50);
      await expect.poll(() => device.count()).toBe(english);
      const paths = (await device.kept()).map((url) => new URL(url).pathname);
      expect(paths.filter((path) => !path.startsWith(`${base}/`))).toEqual([]);
    } finally {
      await close();
    }
    await page.goto(`${address}en/sites/semey/`);
    await expect(atlas.cardOf('sites/semey')).toBeVisible();
    await expect(atlas.staticMap()).toBeVisible();
  });
});

test('from zoom 9 up the streets of its own archive are drawn, a range of bytes at a time', async ({
  atlas,
  page
}) => {
  const semey = [80.25, 50.41] as const;
  writeFileSync(join(folder, 'streets.pmtiles'), streetsArchive(semey));
  const { address, close } = await serve({ base, folder });
  try {
    await page.setViewportSize(smallWindow);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const asked: number[] = [];
    page.on('response', (answer) => {
      if (new URL(answer.url()).pathname === streets) asked.push(answer.status());
    });
    await page.goto(`${address}en/#map=8.00/${semey[1]}/${semey[0]}`);
    await atlas.mapIdle();
    await expect(atlas.map()).toContainText('Protomaps');
    expect(asked).toEqual([]);

    await page.goto('about:blank');
    await page.goto(`${address}en/#map=14.00/${semey[1]}/${semey[0]}`);
    await atlas.mapIdle();
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked)).toEqual(new Set([206]));
    const withStreets = await atlas.picture();

    await page.route(/streets\.pmtiles/, (route) => route.abort());
    await atlas.reload();
    await atlas.mapIdle();
    await expect(atlas.message()).toHaveCount(0);
    expect(await atlas.difference(withStreets, await atlas.picture())).toBeGreaterThan(0.005);
  } finally {
    await close();
  }
});

test('every address in the built pages begins with the path', () => {
  const pages = built.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(7);
  for (const file of pages) {
    const html = readFileSync(join(folder, file), 'utf8');
    const named = [...html.matchAll(/ (?:href|src|poster|action)="(\/[^"]*)"/g)].map(
      ([, to]) => to!
    );
    expect(
      named.filter((to) => !to.startsWith(`${base}/`)),
      file
    ).toEqual([]);
    expect(named.length, file).toBeGreaterThan(3);
    const whole = [...html.matchAll(/https:\/\/silk-road-atlas\.example([^"<\s]*)/g)];
    expect(
      whole.filter(([, to]) => !to!.startsWith(`${base}/`)),
      file
    ).toEqual([]);
  }
  const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  const places = [...map.matchAll(/<loc>https:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, to]) => to!);
  expect(places.length).toBeGreaterThan(1000);
  expect(places.filter((to) => !to.startsWith(`${base}/`))).toEqual([]);
});

test('what names no address is byte for byte what the other build made of it', () => {
  // Fonts are cut to the letters of what was built, and this is a part of it.
  const same = built.filter((file) => /\.(pbf|jpg|png|webp|geojson)$|^data\/map\//.test(file));
  expect(same.length).toBeGreaterThan(30);
  const differing = same.filter((file) => {
    const other = join(build, file);
    return !existsSync(other) || !readFileSync(other).equals(readFileSync(join(folder, file)));
  });
  expect(differing).toEqual([]);
});

for (const name of ['nginx', 'Caddy'] satisfies HostName[]) {
  test(`${name} serves it below the path`, async () => {
    test.skip(!installed(name), `${name} is not installed on this machine`);
    const paths = ['404.html', 'index.html', 'en/index.html', 'en/embed', '_app/immutable/entry'];
    const top = await compressedPart(folder, paths, base);
    const host = await start(name, top, base);
    try {
      const chunk = built.find((file) => file.startsWith('_app/immutable/entry/'))!;
      for (const path of ['/en/', '/en/embed/semey/', `/${chunk}`]) {
        const { status, headers } = await ask(host.address + path, { 'accept-encoding': 'gzip' });
        expect(status, path).toBe(200);
        const wanted = headersOf(path);
        expect(headers['cache-control'], path).toBe(wanted['Cache-Control']);
        expect(headers['content-security-policy'], path).toBe(wanted['Content-Security-Policy']);
        expect(headers['x-frame-options'], path).toBe(wanted['X-Frame-Options']);
      }
      const missing = await ask(`${host.address}/nowhere/`);
      expect(missing.status).toBe(404);
      expect(missing.body.equals(readFileSync(join(folder, '404.html')))).toBe(true);
      const bare = await ask(host.address);
      expect([bare.status, bare.headers['location']]).toEqual([expect.any(Number), `${base}/`]);
    } finally {
      await host.close();
      rmSync(top, { recursive: true });
    }
  });
}
