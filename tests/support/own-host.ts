import { test as base } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { digestOf } from '../../tools/offline/catalogue.mjs';
import { Atlas } from './atlas-driver';

const build = new URL('../../build', import.meta.url).pathname;
const types = { html: 'text/html;charset=utf-8', json: 'application/json', js: 'text/javascript' };

/** A host of its own for one test: it can be out of reach, and bring out a new edition. */
export class OwnHost {
  readonly #server: Server;
  readonly #published = new Map<string, string>();
  /** Paths asked for, in order. */
  asked: string[] = [];
  isCut = false;
  /** From this many requests on, out of reach. */
  #left = Infinity;

  constructor() {
    const files = sirv(build, { etag: true });
    this.#server = createServer((request, response) => {
      if (this.isCut || this.#left <= 0) return void request.socket.destroy();
      this.#left -= 1;
      const path = new URL(request.url ?? '/', 'http://host').pathname.slice(1);
      this.asked.push(path);
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

  /** Brings out an edition in which some files say something else. */
  publish(changes: Record<string, (text: string) => string>): void {
    const read = (path: string) => readFileSync(join(build, path), 'utf8');
    for (const [path, change] of Object.entries(changes)) {
      const text = change(read(path));
      if (text === read(path)) throw new Error(`${path} is as it was`);
      this.#published.set(path, text);
    }
    const before = read('offline/catalogue.json');
    const { parts } = JSON.parse(before) as { parts: Record<string, [string, string, number?][]> };
    for (const file of Object.values(parts).flat()) {
      const text = this.#published.get(file[0]);
      if (text !== undefined) file[1] = digestOf(text);
    }
    const catalogue = JSON.stringify({ parts });
    this.#published.set('offline/catalogue.json', catalogue);
    this.#published.set(
      'service-worker.js',
      read('service-worker.js').replaceAll(digestOf(before), digestOf(catalogue))
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
  atlas: async ({ page }, use) => use(new Atlas(page))
});
