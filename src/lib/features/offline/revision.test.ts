import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '$lib/domain/offline/messages';
import { end, pass, workerOf } from '#tests/support/answering-worker.ts';
import { Revision } from './revision.svelte';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

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
