import { vi } from 'vitest';
import type { Answer, Request as Asked } from '../../src/lib/domain/offline/messages';

const top = 'https://example.org/atlas/';
/** What the source has for its edition until the site is built. */
const edition = '__EDITION__';

/** Cache Storage, as far as the worker uses it; may be out of order. */
class Storage {
  readonly shelves = new Map<string, Map<string, string>>();
  isBroken = false;

  readonly open = async (name: string) => {
    if (this.isBroken) throw new Error('The storage cannot be read');
    const shelf = this.shelves.get(name) ?? new Map<string, string>();
    this.shelves.set(name, shelf);
    return {
      match: async (key: string) => {
        const text = shelf.get(key);
        return text === undefined ? undefined : new Response(text);
      },
      put: async (key: string, response: Response) => void shelf.set(key, await response.text()),
      keys: async () => [...shelf.keys()].map((url) => ({ url })),
      delete: async (key: string) => shelf.delete(key)
    };
  };
}

/** What is round a service worker, in Node: its storage, its host, the pages that are open. */
export class WorkerScope {
  readonly storage = new Storage();
  /** What the host has, by path. */
  readonly host = new Map<string, string>();
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
  readonly #listeners = new Map<string, (event: object) => void>();

  constructor() {
    vi.stubGlobal('caches', this.storage);
    vi.stubGlobal('fetch', this.#fetch);
    vi.stubGlobal('registration', { scope: top, update: this.update, active: null });
    vi.stubGlobal('clients', {
      claim: this.claim,
      matchAll: async () => this.open.map((id) => ({ id }))
    });
    vi.stubGlobal('addEventListener', (word: string, listener: (event: object) => void) =>
      this.#listeners.set(word, listener)
    );
  }

  /** Starts the worker, as a browser does that has stopped it: what it knew by heart is gone. */
  async start(): Promise<void> {
    vi.resetModules();
    await import('../../src/service-worker');
  }

  /** Stores what the worker is of: a catalogue, and those of its files that are given with a text. */
  async keepEdition(parts: Record<string, [path: string, digest: string][]>): Promise<void> {
    await (
      await this.storage.open('atlas-editions')
    ).put(
      `${top}offline/catalogue.json?edition=${edition}`,
      new Response(JSON.stringify({ parts }))
    );
  }

  async store(path: string, digest: string, text: string): Promise<void> {
    await (
      await this.storage.open('atlas-kept')
    ).put(`${top}${path}${digest && `?digest=${digest}`}`, new Response(text));
  }

  /** What is kept, by path. */
  kept(): string[] {
    const keys = [...(this.storage.shelves.get('atlas-kept')?.keys() ?? [])];
    return keys.map((url) => new URL(url).pathname.slice('/atlas/'.length)).sort();
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
    const { url, signal } = new Request(asked, init);
    const path = url.slice(top.length);
    signal.throwIfAborted();
    this.asked.push(path);
    if (this.isCut) throw new TypeError('no network');
    if (this.isHolding) {
      await new Promise<void>((resolve, reject) => {
        this.held.push(resolve);
        signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
      });
    }
    const text = this.host.get(path.replace(/(^|\/)$/, '$1index.html'));
    return text === undefined ? new Response('none', { status: 404 }) : new Response(text);
  };
}
