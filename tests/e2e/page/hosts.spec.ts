import { expect, test } from '@playwright/test';
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersOf } from '../../../tools/deploy/rules.mjs';
import { commonTypes, types } from '../../../tools/deploy/types.mjs';
import {
  compressedPart,
  installed,
  start,
  type Host,
  type HostName
} from '../../support/web-hosts';
import { ask } from '../../support/raw-request';

const build = 'build';
const chunk = `_app/immutable/entry/${readdirSync(join(build, '_app/immutable/entry'))[0]}`;
const worker = readdirSync(join(build, '_app/immutable/assets')).find((f) => f.endsWith('.mjs'))!;
const share = 'en/share/semey.jpg';
const part = [
  ...['404.html', 'index.html', 'plate.svg', '_app/version.json', chunk, share],
  ...[`_app/immutable/assets/${worker}`, 'en/index.html', 'ru/about', 'en/embed/semey'],
  ...['en/embed/404.html', 'base/0', 'data/sites.geojson', 'data/sites.csv', 'data/op-ed.ru.txt']
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
  [`/${share}`, share, 'image/jpeg']
];

/** What an operator may leave in the folder by mistake. */
function leaveBehind(folder: string): void {
  mkdirSync(join(folder, '.git'));
  for (const file of ['.env', '.git/config', 'en/.htpasswd']) {
    writeFileSync(join(folder, file), 'secret');
  }
  const outside = `${folder}-outside.txt`;
  writeFileSync(outside, 'secret');
  symlinkSync(outside, join(folder, 'en/outside.txt'));
}

/** Those of a host's headers that the rules speak of. */
function ruled(headers: Record<string, string | undefined>, path: string) {
  const wanted = headersOf(path);
  const names = [...Object.keys(wanted), 'X-Frame-Options', 'Access-Control-Allow-Origin'];
  return Object.fromEntries(names.map((name) => [name, headers[name.toLowerCase()]]));
}

test('every kind of file that is built has a type', () => {
  const endings = readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map(({ name }) => name.split('.').at(-1)!);
  const known = Object.keys({ ...commonTypes, ...types });
  expect([...new Set(endings)].filter((ending) => !known.includes(ending))).toEqual([]);
});

for (const name of ['nginx', 'Caddy', 'tools/serve.mjs'] satisfies HostName[]) {
  test.describe(name, () => {
    // One host for all, by one worker.
    test.describe.configure({ mode: 'default' });
    test.skip(!installed(name), `${name} is not installed on this machine`);
    let folder: string;
    let host: Host;
    test.beforeAll(async () => {
      folder = await compressedPart(build, part);
      leaveBehind(folder);
      host = await start(name, folder);
    });
    test.afterAll(async () => {
      await host?.close();
      if (folder) rmSync(folder, { recursive: true });
      if (folder) rmSync(`${folder}-outside.txt`);
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

    test('sends a word that a frame may show in place of a card that is gone', async () => {
      const answer = await ask(`${host.address}/en/embed/nowhere/`);
      expect(answer.status).toBe(404);
      expect(answer.body.equals(readFileSync(join(build, 'en/embed/404.html')))).toBe(true);
      const headers = headersOf('/en/embed/');
      expect(answer.headers['content-security-policy']).toBe(headers['Content-Security-Policy']);
      expect(answer.headers['x-frame-options']).toBeUndefined();
      expect(answer.headers['cross-origin-embedder-policy']).toBe('require-corp');
    });

    test('gives nothing but the files of the atlas, and only to be read', async () => {
      const notFound = readFileSync(join(build, '404.html'));
      // A folder without a page, what an operator left behind, and an address that browsers take for another host's.
      const hidden = ['/.env', '/.git/config', '/en/.htpasswd', '/en/.well-known.bak'];
      const doubled = ['//en/', '//en', '/en//about/', '///evil.example/', '/en/%2e%2e//en/'];
      for (const address of ['/_app/', '/base/', '/data/', ...hidden, ...doubled]) {
        const answer = await ask(host.address + address);
        expect(answer.status, address).toBe(404);
        expect(answer.body.equals(notFound), address).toBe(true);
        expect(answer.headers['content-security-policy'], address).toContain("default-src 'none'");
      }
      // Caddy has no switch for links: see deploy/README.md.
      if (name !== 'Caddy') {
        const linked = await ask(`${host.address}/en/outside.txt`);
        expect([linked.status, linked.body.includes('secret')]).toEqual([404, false]);
      }
      for (const address of [
        '/en/%00',
        '/%00',
        '/en/%0d%0aX:y',
        '/en/%',
        '/..%2f..%2fetc/passwd'
      ]) {
        const { status, body } = await ask(host.address + address);
        expect([400, 404], `${address} ${status}`).toContain(status);
        expect(body.includes('root:'), address).toBe(false);
      }
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
        const { status, body } = await ask(`${host.address}/en/`, {}, method);
        expect(status, method).toBe(405);
        expect(body.includes('<main'), method).toBe(false);
      }
      const { status, body } = await ask(`${host.address}/en/`, {}, 'HEAD');
      expect([status, body.length]).toEqual([200, 0]);
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

    test('sends 404.html compressed too', async () => {
      const page = readFileSync(join(build, '404.html'));
      const zipped = await ask(`${host.address}/nowhere`, { 'accept-encoding': 'gzip' });
      expect([zipped.status, zipped.headers['content-encoding']]).toEqual([404, 'gzip']);
      expect(gunzipSync(zipped.body).equals(page)).toBe(true);
      expect(zipped.headers['vary']?.toLowerCase()).toContain('accept-encoding');
      if (!host.brotli) return;
      const both = await ask(`${host.address}/nowhere`, { 'accept-encoding': 'gzip, br' });
      expect([both.status, both.headers['content-encoding']]).toEqual([404, 'br']);
      expect(brotliDecompressSync(both.body).equals(page)).toBe(true);
    });

    test('warns of nothing when it starts', () => {
      expect(host.warnings()).toEqual([]);
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
