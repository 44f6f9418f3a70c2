import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '$lib/domain/offline';
import { end, pass, workerOf } from '#tests/support/answering-worker.ts';
import { insist, Revision } from './kept-atlas.svelte';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a worker that is asked', () => {
  const ask = { ask: 'download-all' } as const;

  it('asks a worker anew that was stopped at its work', async () => {
    const { asked, worker } = workerOf([{ at: 'progress', done: 1, of: 2 }], [end]);
    const told = vi.fn();
    const ended = insist(() => worker, ask, told);
    await pass(1);
    expect(await ended).toEqual(end);
    expect(told).toHaveBeenCalledWith(1, 2);
    expect(asked).toEqual(['download-all', 'download-all']);
  });

  it('goes on asking as long as each question is answered by a word', async () => {
    const progress: Answer[] = [{ at: 'progress', done: 1, of: 2 }];
    const { asked, worker } = workerOf(...Array.from({ length: 9 }, () => progress), [end]);
    const ended = insist(() => worker, ask);
    await pass(9);
    expect(await ended).toEqual(end);
    expect(asked).toHaveLength(10);
  });

  it('ends where nothing is heard at all', async () => {
    const { asked, worker } = workerOf();
    const ended = insist(() => worker, ask);
    await pass(3);
    expect(await ended).toEqual({ at: 'obstacle', obstacle: 'network' });
    expect(asked).toHaveLength(3);
  });
});

describe('a newer revision', () => {
  /** A page whose newer revision waits, with a worker that answers so. */
  async function withNewer(...answers: Answer[][]) {
    const { asked, worker } = workerOf(...answers);
    const registration = { waiting: worker, installing: null, addEventListener: () => {} };
    vi.stubGlobal('navigator', {
      serviceWorker: {
        register: async () => registration,
        ready: Promise.resolve({ active: null }),
        controller: {}
      }
    });
    const revision = new Revision();
    await revision.keep('en');
    return { revision, asked };
  }

  it('puts the newer revision in charge, though its worker was stopped before it answered', async () => {
    const { revision, asked } = await withNewer([], [end]);
    expect(revision.isOld).toBe(true);
    const used = revision.useNewer();
    expect(revision.isAsked).toBe(true);
    await pass(1);
    await used;
    expect(asked).toEqual(['skip-waiting', 'skip-waiting']);
    expect([revision.isAsked, revision.hasFailed]).toEqual([true, false]);
  });

  it('says that the newer revision cannot be had, and lets the reader ask again', async () => {
    const { revision } = await withNewer([{ at: 'obstacle', obstacle: 'room' }]);
    await revision.useNewer();
    expect([revision.isAsked, revision.hasFailed]).toEqual([false, true]);
  });
});
