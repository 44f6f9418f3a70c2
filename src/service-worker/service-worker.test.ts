import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkerScope } from '#tests/support/worker-scope.ts';
import type { Answer, Request } from '$lib/domain/offline';

vi.mock('workbox-expiration', () => ({
  CacheExpiration: class {
    updateTimestamp = async () => {};
    expireEntries = async () => {};
  }
}));

/** A small atlas of two languages: its shell, indexes and packs, one page, and what the whole atlas adds. */
const revisionOf = (mark: string) => ({
  shell: { 'offline/shell.html': `the shell${mark}`, '404.html': 'none' },
  common: { '_app/map.mjs': 'a worker' },
  en: {
    'data/index/en.json': `["the index${mark}"]`,
    'offline/en.pack': '{"en/sites/semey/page.json":"the data"}'
  },
  ja: { 'data/index/ja.json': `["目次${mark}"]`, 'offline/ja.pack': '{}' },
  page: { 'en/about/index.html': `about${mark}`, 'kk/about/index.html': `туралы${mark}` },
  detail: Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [`base/5/2/${i}.pbf`, `tile ${i}${mark}`])
  )
});
const detail = Object.keys(revisionOf('').detail);
const english = ['shell', 'common', 'en'] as const;
const kept = english.flatMap((part) => Object.keys(revisionOf('')[part])).sort();

let scope: WorkerScope;
const opened = (version = '__VERSION__', language: 'en' | 'ja' = 'en'): Request => ({
  ask: 'page-opened',
  ...{ version, language, used: [], sparing: false }
});
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};
/** Lets all that is under way come to where it waits. */
const settled = async () => {
  for (let i = 0; i < 100; i++) await new Promise((resolve) => setImmediate(resolve));
};
const text = async (answer: Promise<Response> | undefined) => (await answer)!.text();

/** A worker in charge, which has stored all that English needs; the host has the same revision. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  scope = new WorkerScope();
  scope.host.set('service-worker.js', '');
  await scope.publish(revisionOf(''));
  await scope.start('newest');
  await scope.install();
  await scope.activate();
  await scope.ask(opened(), 'first');
  await scope.start();
  scope.asked = [];
});
afterEach(async () => {
  await settled();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('after one page everything that its language needs is kept', () => {
  expect(scope.pinned()).toEqual(kept);
});

describe('a page that the network keeps waiting', () => {
  it('is made of what is stored', async () => {
    scope.isHolding = true;
    const page = scope.page('en/about/', 'page');
    await until(() => scope.held.length > 0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await text(page)).toBe('the shell');
  });

  it('comes from the network where that begins in time', async () => {
    scope.isHolding = true;
    const page = scope.page('en/about/', 'page');
    await until(() => scope.held.length > 0);
    await vi.advanceTimersByTimeAsync(4900);
    for (const answer of scope.held) answer();
    expect(await text(page)).toBe('about');
  });
});

describe('a host that has a newer revision', () => {
  beforeEach(() => scope.publish(revisionOf(' II')));

  it('gives no page that would be without its data: this revision makes its own, and looks for the newer', async () => {
    expect(await text(scope.page('en/about/', 'page'))).toBe('the shell');
    expect(await text(scope.file('data/index/en.json', 'page'))).toBe('["the index"]');
    expect(scope.update).toHaveBeenCalled();
  });

  it('gives a page of a language that is not kept, its files, and those of its workers', async () => {
    scope.open = ['page', 'worker'];
    expect(await text(scope.page('kk/about/', 'page'))).toBe('туралы II');
    expect(await text(scope.file('data/index/en.json', 'page'))).toBe('["the index II"]');
    expect(await text(scope.workerScript('_app/map.mjs', 'page', 'worker'))).toBe('a worker');
    expect(await text(scope.file('data/index/en.json', 'worker'))).toBe('["the index II"]');
    await scope.start();
    expect(await text(scope.file('data/index/en.json', 'page'))).toBe('["the index II"]');
    expect(await text(scope.file('data/index/en.json', 'another'))).toBe('["the index"]');
  });

  it('is not asked for files of this one: they are refused', async () => {
    expect((await scope.file('base/5/2/1.pbf', 'page'))!.type).toBe('error');
    expect(scope.update).toHaveBeenCalled();
  });

  it('has its pages read where this one’s manifest is gone', async () => {
    scope.storage.caches.delete('atlas-manifests');
    await scope.start();
    expect(await text(scope.page('en/about/', 'page'))).toBe('about II');
    expect(await text(scope.file('data/index/en.json', 'page'))).toBe('["the index II"]');
  });

  it('waits with all that the reader keeps; what is kept of this one stays until then', async () => {
    const before = scope.pinned();
    await scope.start('newest');
    await scope.install();
    expect(scope.pinned()).toEqual([...before, 'data/index/en.json', 'offline/shell.html'].sort());
    expect(scope.skipWaiting).not.toHaveBeenCalled();
    await scope.activate();
    scope.isCut = true;
    expect(scope.pinned()).toEqual(kept);
    expect(await text(scope.page('en/about/', 'page'))).toBe('the shell II');
    expect(await text(scope.file('data/index/en.json', 'page'))).toBe('["the index II"]');
  });

  it('takes over when the reader agrees, with what was chosen since it came; without a network it stays', async () => {
    // The worker in charge is asked meanwhile for another language.
    await scope.ask(opened('__VERSION__', 'ja'), 'page');
    await scope.start('newest');

    scope.isCut = true;
    const skip = { ask: 'skip-waiting' } as const;
    expect(await scope.ask(skip, 'page')).toEqual({ at: 'obstacle', obstacle: 'network' });
    expect(scope.skipWaiting).not.toHaveBeenCalled();
    scope.isCut = false;
    expect(await scope.ask(skip, 'page')).toMatchObject({ at: 'end' });
    expect(scope.skipWaiting).toHaveBeenCalled();
    await scope.activate();
    scope.isCut = true;
    expect(await text(scope.file('data/index/ja.json', 'page'))).toBe('["目次 II"]');
  });
});

describe('what is spoilt', () => {
  const portal = { body: '<title>Log in</title>', type: 'text/html' };

  it.each([
    ['cut in half', { body: '["the i', type: 'application/json' }],
    ['something else', portal],
    ['of another type', { body: '["the index"]', type: 'text/plain' }]
  ])('in the cache, %s, is fetched anew and checked, at once', async (_, spoilt) => {
    await scope.spoil('data/index/en.json', spoilt);
    const answer = await scope.file('data/index/en.json', 'page')!;
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.text()).toBe('["the index"]');
    await settled();
    scope.isCut = true;
    expect(await text(scope.file('data/index/en.json', 'page'))).toBe('["the index"]');
    expect(scope.pinned()).toEqual(kept);
  });

  it('in the cache, once one file is seen to be so, is healed by the next page, though nobody asked for the rest', async () => {
    await scope.ask(opened(), 'page');
    await scope.spoil('_app/map.mjs', portal);
    await scope.spoil('offline/en.pack', portal);
    await scope.file('offline/en.pack', 'page');
    await scope.ask(opened(), 'page');
    scope.isCut = true;
    expect(await text(scope.file('_app/map.mjs', 'page'))).toBe('a worker');
  });

  it('in the cache is healed by the next page that is opened, though nobody asked for it', async () => {
    await scope.spoil('_app/map.mjs', portal);
    await scope.ask(opened(), 'page');
    scope.isCut = true;
    const answer = await scope.file('_app/map.mjs', 'page')!;
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await answer.text()).toBe('a worker');
  });

  it('on the way is refused and never kept; the host is asked past the browser’s own cache', async () => {
    scope.host.set('base/5/2/1.pbf', portal.body);
    expect((await scope.file('base/5/2/1.pbf', 'page'))!.type).toBe('error');
    scope.host.set('base/5/2/1.pbf', 'tile 1');
    scope.httpCache.set('base/5/2/1.pbf', portal.body);
    expect(await text(scope.file('base/5/2/1.pbf', 'page'))).toBe('tile 1');
  });

  it('by a redirect is refused', async () => {
    scope.redirected.add('base/5/2/1.pbf');
    scope.host.set('base/5/2/1.pbf', 'tile 1');
    expect((await scope.file('base/5/2/1.pbf', 'page'))!.type).toBe('error');
    scope.redirected.clear();
    expect(await text(scope.file('base/5/2/1.pbf', 'page'))).toBe('tile 1');
  });

  it('of a page is not shown where the page can be made, nor kept', async () => {
    scope.host.set('en/about/index.html', 'abo');
    expect(await text(scope.page('en/about/', 'page'))).toBe('the shell');
    scope.host.set('en/about/index.html', 'about');
    expect(await text(scope.page('en/about/', 'page'))).toBe('about');
  });

  it('of type alone is put right: a file is what its own extension says', async () => {
    scope.type = 'text/plain';
    for (const asked of ['from the host', 'from the cache']) {
      const page = await scope.page('en/about/', asked)!;
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      await settled();
    }
  });
});

it('where the storage cannot be read the network is asked; a failure is not kept', async () => {
  scope.storage.isBroken = true;
  await scope.start();
  expect(await text(scope.page('en/about/', 'page'))).toBe('about');
  expect(await text(scope.file('base/5/2/1.pbf', 'page'))).toBe('tile 1');
  scope.storage.isBroken = false;
  scope.isCut = true;
  expect(await text(scope.file('data/index/en.json', 'page'))).toBe('["the index"]');
});

it('an address that never was says so without a network; a page that is not kept says why', async () => {
  scope.isCut = true;
  expect((await scope.page('en/nowhere/', 'page'))!.status).toBe(404);
  expect((await scope.page('kk/about/', 'page'))!.type).toBe('error');
});

describe('the first worker', () => {
  it('takes a page in charge once it has said that it is of the same build', async () => {
    scope.claim.mockClear();
    expect(await scope.ask(opened(), 'page')).toMatchObject({ at: 'end' });
    expect(scope.claim).toHaveBeenCalled();
  });

  it('leaves a page of another build to the host', async () => {
    scope.claim.mockClear();
    expect(await scope.ask(opened('older'), 'page')).toEqual({ at: 'other-revision' });
    expect(scope.claim).not.toHaveBeenCalled();
    scope.host.set('data/index/en.json', '["the host’s"]');
    expect(await text(scope.file('data/index/en.json', 'page'))).toBe('["the host’s"]');
  });

  it('takes away what workers of other names have left', async () => {
    await scope.storage.open('atlas-kept');
    await scope.activate();
    expect(await scope.storage.keys()).not.toContain('atlas-kept');
  });
});

describe('a host that has no worker any more', () => {
  const missing = () => scope.host.delete('service-worker.js');

  it('ends this one after a day, with all that is kept', async () => {
    missing();
    await scope.ask(opened(), 'page');
    vi.setSystemTime(Date.now() + 23 * 3_600_000);
    await scope.ask(opened(), 'page');
    expect(scope.unregister).not.toHaveBeenCalled();
    expect(scope.pinned()).toEqual(kept);
    vi.setSystemTime(Date.now() + 2 * 3_600_000);
    await scope.ask(opened(), 'page');
    expect(scope.unregister).toHaveBeenCalled();
    expect(await scope.storage.keys()).toEqual([]);
  });

  it('and has it again the next day does not: it was a captive portal', async () => {
    missing();
    await scope.ask(opened(), 'page');
    scope.host.set('service-worker.js', '');
    vi.setSystemTime(Date.now() + 25 * 3_600_000);
    await scope.ask(opened(), 'page');
    missing();
    await scope.ask(opened(), 'page');
    expect(scope.unregister).not.toHaveBeenCalled();
  });
});

describe('the whole atlas', () => {
  const whole = { ask: 'download-all' } as const;

  it('stops at the first obstacle, keeps what has come, and goes on from there', async () => {
    scope.host.delete(detail[3]!);
    expect(await scope.ask(whole, 'page')).toEqual({ at: 'obstacle', obstacle: 'network' });
    const asked = scope.asked.length;
    await settled();
    expect(scope.asked.length).toBe(asked);
    expect(asked).toBeLessThan(detail.length);
    scope.host.set(detail[3]!, 'tile 3');
    expect(await scope.ask(whole, 'page')).toMatchObject({ at: 'end', whole: true, missing: 0 });
  });

  it('asked anew while at work says how far it is, and fetches nothing twice', async () => {
    scope.isHolding = true;
    const first = scope.ask(whole, 'page');
    await until(() => scope.held.length > 0);
    const heard: Answer[] = [];
    const second = scope.ask(whole, 'page', heard);
    await until(() => heard.length > 0);
    expect(heard).toMatchObject([{ at: 'progress', done: 0 }]);
    scope.isHolding = false;
    for (const answer of scope.held) answer();
    expect((await Promise.all([first, second])).map(({ at }) => at)).toEqual(['end', 'end']);
    expect(new Set(scope.asked).size).toBe(scope.asked.length);
  });

  it('does not wait without end for a host that never answers', async () => {
    scope.isHolding = true;
    const end = scope.ask(whole, 'page');
    await until(() => scope.held.length > 0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await end).toEqual({ at: 'obstacle', obstacle: 'network' });
  });

  it('what has come of it outlasts a new revision, and goes when the reader takes it away', async () => {
    scope.host.delete(detail.at(-1)!);
    await scope.ask(whole, 'page');
    await scope.start();
    await scope.activate();
    expect(scope.pinned()).toContain(detail[0]);
    const estimate = { ask: 'storage-estimate' } as const;
    expect(await scope.ask(estimate, 'page')).toMatchObject({ whole: false, begun: true });
    expect(await scope.ask({ ask: 'drop-all' }, 'page')).toMatchObject({ begun: false });
    expect(scope.pinned()).toEqual(kept);
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

it('a part of a file is left to the browser and the host', async () => {
  expect(scope.file('base/5/2/1.pbf', 'page', { range: 'bytes=0-1' })).toBeUndefined();
  expect(await text(scope.file('base/5/2/1.pbf', 'page'))).toBe('tile 1');
});
