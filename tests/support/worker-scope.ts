import { gzipSync } from 'node:zlib';
import { vi } from 'vitest';
import { digestOf, type Answer, type Request as Asked } from '../../src/lib/domain/offline';

const top = 'https://example.org/atlas/';
const types = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  pack: 'application/gzip',
  pbf: 'application/x-protobuf',
  mjs: 'text/javascript; charset=utf-8'
};

type Body = string | Uint8Array<ArrayBuffer>;

interface Stored {
  body: Body;
  type: string | null;
}

/** Cache Storage, as far as the worker uses it; may be out of order. */
class Storage {
  readonly caches = new Map<string, Map<string, Stored>>();
  isBroken = false;

  readonly keys = async () => [...this.caches.keys()];
  readonly delete = async (name: string) => this.caches.delete(name);
  readonly open = async (name: string) => {
    if (this.isBroken) throw new Error('The storage cannot be read');
    const cache = this.caches.get(name) ?? new Map<string, Stored>();
    this.caches.set(name, cache);
    const urlOf = (key: string | { url: string }) => (typeof key === 'string' ? key : key.url);
    return {
      match: async (key: string) => {
        const stored = cache.get(key);
        const headers: HeadersInit = stored?.type ? { 'content-type': stored.type } : {};
        return stored && new Response(stored.body, { headers });
      },
      put: async (key: string, response: Response) => {
        const type = response.headers.get('content-type');
        cache.set(key, { body: new Uint8Array(await response.arrayBuffer()), type });
      },
      keys: async () => [...cache.keys()].map((url) => ({ url })),
      delete: async (key: string | { url: string }) => cache.delete(urlOf(key))
    };
  };
}

/** What is round a service worker, in Node: its storage, its host, the pages that are open. */
export class WorkerScope {
  readonly storage = new Storage();
  /** What the host has, by path. */
  readonly host = new Map<string, Body>();
  /** What the browser's own cache has in its place, by path. */
  readonly httpCache = new Map<string, Body>();
  /** Paths that the host leads elsewhere. */
  readonly redirected = new Set<string>();
  /** What the host says that everything is. */
  type = 'text/html';
  /** Paths that were asked from the host, in order. */
  asked: string[] = [];
  /** Answers are held back until this is called for each. */
  readonly held: (() => void)[] = [];
  isHolding = false;
  isCut = false;
  /** Ids of the pages that are open. */
  open: string[] = [];
  readonly claim = vi.fn(async () => {});
  readonly update = vi.fn(async () => {});
  readonly unregister = vi.fn(async () => true);
  readonly skipWaiting = vi.fn(async () => {});
  #revision = '';
  #newest = '';
  readonly #listeners = new Map<string, (event: object) => void>();

  constructor() {
    vi.stubGlobal('caches', this.storage);
    vi.stubGlobal('fetch', this.#fetch);
    vi.stubGlobal('registration', { scope: top, update: this.update, unregister: this.unregister });
    vi.stubGlobal('skipWaiting', this.skipWaiting);
    vi.stubGlobal('clients', {
      claim: this.claim,
      matchAll: async () => this.open.map((id) => ({ id }))
    });
    vi.stubGlobal('addEventListener', (word: string, listener: (event: object) => void) =>
      this.#listeners.set(word, listener)
    );
  }

  /** Starts the worker, as a browser does that has stopped it: what it knew by heart is gone. */
  async start(which: 'same' | 'newest' = 'same'): Promise<void> {
    vi.resetModules();
    if (which === 'newest') this.#revision = this.#newest;
    const revision = this.#revision;
    vi.doMock('../../src/service-worker/scope', async (original) => ({
      ...(await original<object>()),
      revision
    }));
    await import('../../src/service-worker/index');
  }

  /** The host brings out a revision of these files, by part and path; the newest worker is of it. */
  async publish(parts: Record<string, Record<string, string>>): Promise<void> {
    const entries = await Promise.all(
      Object.entries(parts).map(async ([part, files]) => {
        const all = Object.entries(files).map(async ([path, text]) => {
          const body = path.endsWith('.pack') ? new Uint8Array(gzipSync(text)) : text;
          this.host.set(path, body);
          return [path, await digest(body), body.length];
        });
        return [part, await Promise.all(all)] as const;
      })
    );
    const manifest = JSON.stringify({ parts: Object.fromEntries(entries), types });
    this.host.set('offline/precache-manifest.json', manifest);
    this.#newest = await digest(manifest);
  }

  /** Puts something else in a stored file's place: as a captive portal, or a disk, may have. */
  async spoil(path: string, spoilt: Stored): Promise<void> {
    for (const cache of this.storage.caches.values())
      for (const key of cache.keys())
        if (key.startsWith(`${top}${path}?digest`)) cache.set(key, spoilt);
  }

  /** What is pinned, by path. */
  pinned(): string[] {
    const keys = [...(this.storage.caches.get('atlas-pinned')?.keys() ?? [])];
    return keys.map((url) => new URL(url).pathname.slice('/atlas/'.length)).sort();
  }

  async install(): Promise<void> {
    await this.#dispatch('install', {});
  }

  async activate(): Promise<void> {
    await this.#dispatch('activate', {});
  }

  /** What a page hears of a question: how far it is, and the end at last. */
  async ask(asked: Asked, client: string, heard: Answer[] = []): Promise<Answer> {
    const port = { postMessage: (answer: Answer) => heard.push(answer) };
    await this.#dispatch('message', { data: asked, ports: [port], source: { id: client } });
    return heard.at(-1)!;
  }

  /** The answer to a page that is opened; undefined where the worker leaves it to the browser. */
  page(path: string, client: string): Promise<Response> | undefined {
    return this.#answer(path, { mode: 'navigate' }, { clientId: '', resultingClientId: client });
  }

  /** The answer to an open page that asks for a file. */
  file(path: string, client: string, headers = {}): Promise<Response> | undefined {
    return this.#answer(path, { headers }, { clientId: client, resultingClientId: '' });
  }

  /** The answer to a page that starts a worker, which is a client of its own. */
  workerScript(path: string, client: string, worker: string): Promise<Response> | undefined {
    return this.#answer(path, {}, { clientId: client, resultingClientId: worker });
  }

  #answer(path: string, { mode = '', headers = {} }, ids: object): Promise<Response> | undefined {
    const request = new Request(top + path, { headers });
    // No script may make a request for a page.
    if (mode) Object.defineProperty(request, 'mode', { value: mode });
    let answer: Promise<Response> | undefined;
    void this.#dispatch('fetch', {
      request,
      ...ids,
      respondWith: (given: Promise<Response>) => (answer = given)
    });
    return answer;
  }

  async #dispatch(word: string, event: object): Promise<void> {
    const until: Promise<unknown>[] = [];
    this.#listeners.get(word)!({
      ...event,
      waitUntil: (task: Promise<unknown>) => until.push(task)
    });
    await Promise.allSettled(until);
  }

  readonly #fetch = async (asked: Request | URL, init?: RequestInit): Promise<Response> => {
    const { url, signal, cache, redirect, method } = new Request(asked, init);
    const path = url.slice(top.length);
    signal.throwIfAborted();
    if (method === 'GET') this.asked.push(path);
    const answer = (body: Body) => new Response(body, { headers: { 'content-type': this.type } });
    const own = cache === 'default' ? this.httpCache.get(path) : undefined;
    if (own !== undefined) return answer(own);
    if (this.isCut) throw new TypeError('no network');
    if (this.isHolding) {
      await new Promise<void>((resolve, reject) => {
        this.held.push(resolve);
        signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
      });
    }
    if (this.redirected.has(path)) {
      if (redirect === 'error') throw new TypeError('led elsewhere');
      return answer('the portal');
    }
    const body = this.host.get(path.replace(/(^|\/)$/, '$1index.html'));
    return body === undefined ? new Response('none', { status: 404 }) : answer(body);
  };
}

const digest = (body: Body) =>
  digestOf(typeof body === 'string' ? new TextEncoder().encode(body) : body);
