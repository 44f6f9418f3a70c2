import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digestOf } from '../domain/offline/catalogue';
import type { Answer, Request } from '../domain/offline/messages';
import { WorkerScope } from '../../../tests/support/worker-scope';

vi.mock('workbox-expiration', () => ({
  CacheExpiration: class {
    updateTimestamp = async () => {};
    expireEntries = async () => {};
  }
}));

/** One language of a small atlas: its shell, index and pack, one page, and what the whole atlas adds. */
const texts: Record<string, string> = {
  'offline/shell.html': 'the shell',
  'data/index/en.json': '["the index"]',
  'offline/en.json': '{"en/sites/semey/__data.json":"the data"}',
  'en/about/index.html': 'about',
  'base/5/1/1.pbf': 'a tile',
  ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`base/5/2/${i}.pbf`, `tile ${i}`]))
};
const detail = Object.keys(texts).filter((path) => path.startsWith('base/'));
const digest = (text: string) => digestOf(new TextEncoder().encode(text));
const named = (paths: string[]) =>
  Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, await digest(texts[path]!)])
  );

let scope: WorkerScope;
const visit = (version = '__VERSION__'): Request => ({
  ask: 'visit',
  ...{ version, language: 'en', used: [], sparing: false }
});
/** Lets all that is under way come to where it waits. */
const settled = async () => {
  for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
};
const text = async (answer: Promise<Response> | undefined) => (await answer)!.text();

/** A worker in charge, which has stored all that English needs; the host has the same edition. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  scope = new WorkerScope();
  const needed = ['offline/shell.html', 'data/index/en.json', 'offline/en.json'];
  for (const [path, text] of Object.entries(texts)) scope.host.set(path, text);
  await scope.keepEdition({
    shell: await named(needed.slice(0, 1)),
    en: await named(needed.slice(1)),
    page: await named(['en/about/index.html']),
    detail: await named(detail)
  });
  for (const path of needed) await scope.store(path, await digest(texts[path]!), texts[path]!);
  await scope.start();
});
afterEach(async () => {
  await settled();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The host brings out an edition in which every file says something else. */
const publish = () => {
  for (const [path, text] of scope.host) scope.host.set(path, `${text} II`);
};

describe('a page that the network keeps waiting', () => {
  const late = async () => {
    scope.isHolding = false;
    for (const answer of scope.held) answer();
    await settled();
  };

  it('is made of what is stored, and stays of its edition when a newer one comes late', async () => {
    scope.isHolding = true;
    const page = scope.page('en/about/', 'page');
    await settled();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await text(page)).toBe('the shell');
    publish();
    await late();
    scope.asked = [];
    expect(await text(scope.file('data/index/en.json', 'page'))).toBe('["the index"]');
    expect(scope.asked).toEqual([]);
  });

  it('comes from the network where that begins in time, and may then take longer', async () => {
    scope.isHolding = true;
    const page = scope.page('en/about/', 'page');
    await settled();
    await vi.advanceTimersByTimeAsync(4900);
    await late();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await text(page)).toBe('about');
  });
});

it('a page from the network that is of a newer edition gets its files from the host', async () => {
  publish();
  expect(await text(scope.page('en/about/', 'page'))).toBe('about II');
  expect(await text(scope.file('data/index/en.json', 'page'))).toBe('["the index"] II');
});

it('where the storage cannot be read the network is asked; a failure is not kept', async () => {
  scope.storage.isBroken = true;
  expect(await text(scope.page('en/about/', 'page'))).toBe('about');
  expect(await text(scope.file('base/5/1/1.pbf', 'page'))).toBe('a tile');
  scope.storage.isBroken = false;
  scope.isCut = true;
  expect(await text(scope.file('data/index/en.json', 'page'))).toBe('["the index"]');
});

it('where its own edition is gone from the store and the host, pages and their files are the host’s', async () => {
  scope.storage.shelves.delete('atlas-editions');
  scope.host.set('offline/catalogue.json', '{"parts":{"en":[["data/index/en.json","x"]]}}');
  publish();
  expect(await text(scope.page('en/about/', 'page'))).toBe('about II');
  expect(await text(scope.file('data/index/en.json', 'page'))).toBe('["the index"] II');
  expect(scope.update).toHaveBeenCalled();
});

it('a file that the host has only in a newer edition is refused; the page opened next is the host’s', async () => {
  scope.page('en/about/', 'page');
  await settled();
  publish();
  expect((await scope.file('base/5/1/1.pbf', 'page'))!.status).toBe(409);
  expect(scope.update).toHaveBeenCalled();

  await scope.start();
  expect(await text(scope.page('en/about/', 'page anew'))).toBe('about II');
  await settled();
  expect(await text(scope.file('base/5/1/1.pbf', 'page anew'))).toBe('a tile II');
  // Without a network what is stored is still read.
  scope.isCut = true;
  expect(await text(scope.page('en/about/', 'a third'))).toBe('about');
});

describe('the first worker', () => {
  beforeEach(async () => {
    scope.open = ['page'];
    await scope.activate();
  });

  it('takes a page in charge once it has said that it is of the same build', async () => {
    expect(scope.claim).not.toHaveBeenCalled();
    expect(await scope.ask(visit(), 'page')).toMatchObject({ at: 'end' });
    expect(scope.claim).toHaveBeenCalled();
  });

  it('leaves a page of another build to the host', async () => {
    expect(await scope.ask(visit('older'), 'page')).toEqual({ at: 'stranger' });
    expect(scope.claim).not.toHaveBeenCalled();
    publish();
    expect(await text(scope.file('data/index/en.json', 'page'))).toBe('["the index"] II');
  });
});

describe('the whole atlas', () => {
  const whole = { ask: 'keep-whole' } as const;

  it('stops at the first obstacle, keeps what has come, and goes on from there', async () => {
    scope.host.delete(detail[3]!);
    expect(await scope.ask(whole, 'page')).toEqual({ at: 'obstacle', obstacle: 'network' });
    const asked = scope.asked.length;
    await settled();
    expect(scope.asked.length).toBe(asked);
    expect(asked).toBeLessThan(detail.length);
    scope.host.set(detail[3]!, texts[detail[3]!]!);
    expect(await scope.ask(whole, 'page')).toMatchObject({ at: 'end', whole: true, missing: 0 });
  });

  it('asked anew while at work says how far it is, and fetches nothing twice', async () => {
    scope.isHolding = true;
    const first = scope.ask(whole, 'page');
    await settled();
    const heard: Answer[] = [];
    const second = scope.ask(whole, 'page', heard);
    await settled();
    expect(heard).toEqual([{ at: 'progress', done: 0, of: 0 }]);
    scope.isHolding = false;
    for (const answer of scope.held) answer();
    expect((await Promise.all([first, second])).map(({ at }) => at)).toEqual(['end', 'end']);
    expect(scope.asked.sort()).toEqual([...detail].sort());
  });

  it('does not wait without end for a host that never answers', async () => {
    scope.isHolding = true;
    const end = scope.ask(whole, 'page');
    await settled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await end).toEqual({ at: 'obstacle', obstacle: 'network' });
  });

  it('what has come of it outlasts a new edition, and goes when the reader takes it away', async () => {
    await scope.activate();
    scope.host.delete(detail.at(-1)!);
    await scope.ask(visit(), 'page');
    await scope.ask(whole, 'page');
    await scope.start();
    await scope.activate();
    expect(scope.kept()).toContain(detail[0]);
    expect(await scope.ask({ ask: 'weigh' }, 'page')).toMatchObject({ whole: false, begun: true });
    expect(await scope.ask({ ask: 'drop-whole' }, 'page')).toMatchObject({ begun: false });
    expect(scope.kept()).not.toContain(detail[0]);
  });
});

it('an address of a page without its slash leads to the page', async () => {
  scope.isCut = true;
  const { status, headers } = (await scope.page('en/about?year=750', 'page'))!;
  expect([status, headers.get('location')]).toEqual([
    302,
    'https://example.org/atlas/en/about/?year=750'
  ]);
});

it('a part of a file is left to the browser and the host', () => {
  expect(scope.file('base/5/1/1.pbf', 'page', { range: 'bytes=0-1' })).toBeUndefined();
  expect(scope.file('base/5/1/1.pbf', 'page')).toBeDefined();
});
