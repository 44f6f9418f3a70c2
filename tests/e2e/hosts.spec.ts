import { expect, test } from '@playwright/test';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersOf } from '../../tools/deploy/rules.mjs';
import { compressedPart, installed, start, type Host, type HostName } from '../support/web-hosts';
import { ask } from '../support/raw-request';

const build = 'build';
const chunk = `_app/immutable/entry/${readdirSync(join(build, '_app/immutable/entry'))[0]}`;
const worker = readdirSync(join(build, '_app/immutable/assets')).find((f) => f.endsWith('.mjs'))!;
const share = 'en/share/semey.png';
const part = [
  ...['404.html', 'index.html', 'plate.svg', '_app/version.json', chunk, share],
  ...[`_app/immutable/assets/${worker}`, 'en/index.html', 'ru/about', 'en/embed/semey'],
  ...['base/0', 'data/sites.geojson', 'data/sites.csv', 'data/op-ed.ru.txt']
];

/** A file's address, what lies there, and its type without its encoding. */
const files: [address: string, file: string, type: string][] = [
  ['/', 'index.html', 'text/html'],
  ['/en/', 'en/index.html', 'text/html'],
  ['/ru/about/', 'ru/about/index.html', 'text/html'],
  ['/en/embed/semey/', 'en/embed/semey/index.html', 'text/html'],
  [`/${chunk}`, chunk, 'javascript'],
  [`/_app/immutable/assets/${worker}`, `_app/immutable/assets/${worker}`, 'text/javascript'],
  ['/_app/version.json', '_app/version.json', 'application/json'],
  ['/plate.svg', 'plate.svg', 'image/svg+xml'],
  ['/data/sites.geojson', 'data/sites.geojson', 'application/geo+json'],
  ['/data/sites.csv', 'data/sites.csv', 'text/csv'],
  ['/data/op-ed.ru.txt', 'data/op-ed.ru.txt', 'text/plain'],
  ['/base/0/0/0.pbf', 'base/0/0/0.pbf', 'application/x-protobuf'],
  [`/${share}`, share, 'image/png']
];

/** Those of a host's headers that the rules speak of. */
function ruled(headers: Record<string, string | undefined>, path: string) {
  const wanted = headersOf(path);
  const names = [...Object.keys(wanted), 'X-Frame-Options', 'Access-Control-Allow-Origin'];
  return Object.fromEntries(names.map((name) => [name, headers[name.toLowerCase()]]));
}

for (const name of ['nginx', 'Caddy', 'tools/serve.mjs'] satisfies HostName[]) {
  test.describe(name, () => {
    // One host for all, by one worker.
    test.describe.configure({ mode: 'default' });
    test.skip(!installed(name), `${name} is not installed on this machine`);
    let folder: string;
    let host: Host;
    test.beforeAll(async () => {
      folder = await compressedPart(build, part);
      host = await start(name, folder);
    });
    test.afterAll(async () => {
      await host?.close();
      if (folder) rmSync(folder, { recursive: true });
    });

    test('sends each file with its headers and its type', async () => {
      for (const [address, file, type] of files) {
        const answer = await ask(host.address + address);
        expect(answer.status, address).toBe(200);
        expect(ruled(answer.headers, address), address).toEqual({
          'X-Frame-Options': undefined,
          'Access-Control-Allow-Origin': undefined,
          ...headersOf(address)
        });
        expect(answer.headers['content-type'], address).toContain(type);
        expect(answer.body.equals(readFileSync(join(build, file))), address).toBe(true);
      }
      for (const text of ['/data/sites.csv', '/data/op-ed.ru.txt', '/en/']) {
        const { headers } = await ask(host.address + text);
        expect(headers['content-type']?.toLowerCase(), text).toMatch(/charset=utf-8/);
      }
    });

    test('sends 404.html, not to be kept, for what is not there', async () => {
      const page = readFileSync(join(build, '404.html'));
      for (const address of ['/nowhere', '/en/sites/nowhere/', '/_app/immutable/gone.js']) {
        const answer = await ask(host.address + address);
        expect(answer.status, address).toBe(404);
        expect(answer.headers['content-type'], address).toContain('text/html');
        expect(answer.body.equals(page), address).toBe(true);
        expect(ruled(answer.headers, '/404.html'), address).toEqual({
          'Access-Control-Allow-Origin': undefined,
          ...headersOf('/404.html')
        });
      }
    });

    test('sends Brotli or gzip to who takes it', async () => {
      for (const [address, file] of files) {
        if (!file.match(/en\/index|sites\.geojson|entry/)) continue;
        const plain = readFileSync(join(build, file));
        const zipped = await ask(host.address + address, { 'accept-encoding': 'gzip' });
        expect(zipped.headers['content-encoding'], address).toBe('gzip');
        expect(gunzipSync(zipped.body).equals(plain), address).toBe(true);
        expect(zipped.headers['vary']?.toLowerCase(), address).toContain('accept-encoding');
        if (!host.brotli) continue;
        const both = await ask(host.address + address, { 'accept-encoding': 'gzip, br' });
        expect(both.headers['content-encoding'], address).toBe('br');
        expect(brotliDecompressSync(both.body).equals(plain), address).toBe(true);
        expect(both.headers['cache-control']).toBe(headersOf(address)['Cache-Control']);
      }
    });

    test('sends a part to who asks for a part, and nothing to who has it all', async () => {
      for (const file of [share, 'base/0/0/0.pbf', 'data/sites.geojson', 'data/op-ed.ru.txt']) {
        const whole = readFileSync(join(build, file));
        const answer = await ask(`${host.address}/${file}`, { range: 'bytes=100-299' });
        expect(answer.status, file).toBe(206);
        expect(answer.headers['content-range'], file).toBe(`bytes 100-299/${whole.length}`);
        expect(answer.headers['content-encoding'], file).toBeUndefined();
        expect(answer.body.equals(whole.subarray(100, 300)), file).toBe(true);
        const beyond = await ask(`${host.address}/${file}`, { range: 'bytes=99999999-' });
        expect(beyond.status, file).toBe(416);
      }
      const { headers } = await ask(`${host.address}/${share}`);
      const again = await ask(`${host.address}/${share}`, { 'if-none-match': headers['etag']! });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });
  });
}
