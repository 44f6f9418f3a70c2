import { test as base } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { digestOf } from '../../tools/offline/precache-manifest.mjs';
import { Atlas } from './atlas-driver';

const build = new URL('../../build', import.meta.url).pathname;
const types = {
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  js: 'text/javascript',
  pack: 'application/gzip'
};

/** An answer in place of the host's. */
export interface Answer {
  status?: number;
  headers: Record<string, string>;
  body?: string | Buffer;
}

/** A host of its own for one test: it can be out of reach, spoil what it sends, and bring out a new revision. */
export class OwnHost {
  readonly #server: Server;
  readonly #published = new Map<string, string | Buffer>();
  /** Paths asked for, in order. */
  asked: string[] = [];
  isCut = false;
  /** What stands between the reader and the host answers instead, where it has an answer: a captive portal. */
  portal: ((path: string) => Answer | undefined) | undefined;
  /** From this many requests on, out of reach. */
  #left = Infinity;

  constructor() {
    const files = sirv(build, { etag: true });
    this.#server = createServer((request, response) => {
      if (this.isCut || this.#left <= 0) return void request.socket.destroy();
      this.#left -= 1;
      const path = new URL(request.url ?? '/', 'http://host').pathname.slice(1);
      this.asked.push(path);
      const instead = this.portal?.(path);
      if (instead)
        return void response.writeHead(instead.status ?? 200, instead.headers).end(instead.body);
      const text = this.#published.get(path.replace(/(^|\/)$/, '$1index.html'));
      if (text === undefined)
        return files(request, response, () => void response.writeHead(404).end('none'));
      const type = types[path.split('.').pop() as keyof typeof types] ?? types.html;
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(text);
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Out of reach after so many more answers. */
  cutAfter(answers: number): void {
    this.#left = answers;
  }

  mend(): void {
    this.#left = Infinity;
    this.isCut = false;
  }

  /** A file as it was built. */
  built(path: string): Buffer {
    return readFileSync(join(build, path));
  }

  /** Brings out a revision in which some files say something else. */
  publish(changes: Record<string, (text: string) => string>): void {
    const read = (path: string) => readFileSync(join(build, path), 'utf8');
    for (const [path, change] of Object.entries(changes)) {
      const isPacked = path.endsWith('.pack');
      const before = isPacked ? gunzipSync(this.built(path)).toString() : read(path);
      const text = change(before);
      if (text === before) throw new Error(`${path} is as it was`);
      this.#published.set(path, isPacked ? gzipSync(text) : text);
    }
    const before = read('offline/precache-manifest.json');
    const { parts, types } = JSON.parse(before) as {
      parts: Record<string, [string, string, number?][]>;
      types: Record<string, string>;
    };
    for (const file of Object.values(parts).flat()) {
      const text = this.#published.get(file[0]);
      if (text !== undefined) file[1] = digestOf(text);
    }
    const manifest = JSON.stringify({ parts, types });
    this.#published.set('offline/precache-manifest.json', manifest);
    this.#published.set(
      'service-worker.js',
      read('service-worker.js').replaceAll(digestOf(before), digestOf(manifest))
    );
  }
}

/** Tests with a host of their own, whose atlas keeps itself on the reader's device. */
export const test = base.extend<{ host: OwnHost; atlas: Atlas }>({
  // Playwright wants what a fixture takes as a pattern, empty where it takes nothing.
  // eslint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = new OwnHost();
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(await host.start()),
  serviceWorkers: 'allow',
  atlas: ({ page, javaScriptEnabled }, use) =>
    use(new Atlas(page, { hasScripts: javaScriptEnabled }))
});
