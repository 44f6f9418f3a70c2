import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { configurations } from '../../tools/deploy.mjs';
import { headersOf, kinds, policy } from '../../tools/deploy/rules.mjs';
import { directives } from '../../tools/deploy/policy.mjs';
import { languages } from '../../src/lib/domain/language';

describe('the configurations of hosts', () => {
  it('are committed as the rules say (else: node tools/deploy.mjs)', () => {
    const written = Object.entries(configurations());
    for (const [file, text] of written) {
      expect(readFileSync(`deploy/${file}`, 'utf8'), file).toBe(text);
    }
    const files = readdirSync('deploy').filter((file) => file !== 'README.md');
    expect(files.sort()).toEqual(written.map(([file]) => file).sort());
  });

  it('stand below a path where the atlas does', () => {
    const { 'nginx.conf': nginx, Caddyfile, _headers } = configurations('/atlas');
    expect(nginx).toContain('"~^/atlas/_app/immutable/" hashed;');
    expect(nginx).toContain('=404 /atlas/404.html;');
    expect(Caddyfile).toContain('@hashed path /atlas/_app/immutable/*');
    expect(Caddyfile).toContain('rewrite @page /atlas/404.html');
    expect(_headers).toContain('\n/atlas/_app/immutable/*\n');
    expect(_headers.match(/^\/(?!atlas\/)/m)).toBeNull();
  });

  it('name no path in two kinds, and every language', () => {
    const paths = kinds.flatMap((kind) => kind.paths);
    const meeting = paths.filter((path) => paths.some((o) => o !== path && path.startsWith(o)));
    expect(meeting).toEqual([]);
    for (const language of languages) {
      expect(headersOf(`/${language}/embed/`)['X-Frame-Options']).toBeUndefined();
    }
  });
});

describe('the policy', () => {
  it('is one for pages and headers but for the script that each page names itself', () => {
    const stated = policy.split('; ').map((directive) => directive.replaceAll("'", ''));
    const listed = Object.entries(directives).map(([name, sources]) =>
      [name, ...(sources as string[])].join(' ')
    );
    expect(stated).toEqual(
      listed.map((one) =>
        one.startsWith('script-src self ') ? 'script-src self unsafe-inline' : one
      )
    );
  });

  it('begins with nothing and names no other host', () => {
    expect(directives['default-src']).toEqual(['none']);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|wasm-unsafe-eval|\bdata:/);
  });
});

describe('the policy of a deployment with streets', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  /** The policies of pages and of hosts, as they are where streets are said to lie at an address. */
  async function policies(streets: string | undefined) {
    vi.stubEnv('STREETS_PMTILES', streets);
    vi.resetModules();
    const [pages, hosts] = await Promise.all([
      import('../../tools/deploy/policy.mjs'),
      import('../../tools/deploy/rules.mjs')
    ]);
    return { pages: pages.directives, host: hosts.policy, headers: hosts.headersOf('/en/') };
  }

  it('lets exactly their host through, in pages and headers', async () => {
    const plain = await policies(undefined);
    const { pages, host, headers } = await policies('https://tiles.example/x.pmtiles');
    expect(pages).toEqual({ ...plain.pages, 'connect-src': ['self', 'https://tiles.example'] });
    const widened = (text: string) =>
      text.replace("connect-src 'self';", "connect-src 'self' https://tiles.example;");
    expect(host).toBe(widened(plain.host));
    expect(host).not.toBe(plain.host);
    expect(headers).toEqual({
      ...plain.headers,
      'Content-Security-Policy': widened(plain.headers['Content-Security-Policy']!)
    });
  });

  it('is the same as without for an archive on the host itself', async () => {
    const plain = await policies(undefined);
    expect(await policies('/atlas/streets.pmtiles')).toEqual(plain);
    expect(await policies('')).toEqual(plain);
    expect(plain.pages['connect-src']).toEqual(['self']);
  });
});
