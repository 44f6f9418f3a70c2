import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '$lib/domain/offline/messages';
import { silence } from './ask';
import { Revision } from './revision.svelte';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page whose newer revision waits, and answers each question with the next of `answers`; undefined is silence. */
async function withNewer(...answers: (Answer | undefined)[]) {
  const asked: string[] = [];
  const waiting = {
    addEventListener: () => {},
    postMessage: ({ ask }: { ask: string }, [port]: MessagePort[]) => {
      asked.push(ask);
      const answer = answers.shift();
      if (answer) port!.postMessage(answer);
    }
  };
  const registration = { waiting, installing: null, addEventListener: () => {} };
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
const end: Answer = { at: 'end', whole: false, begun: false, missing: 0, kept: 7 };
const heard = () => new Promise((resolve) => setImmediate(resolve));

it('puts the newer revision in charge, though its worker was stopped before it answered', async () => {
  const { revision, asked } = await withNewer(undefined, end);
  expect(revision.isOld).toBe(true);
  const used = revision.useNewer();
  expect(revision.isAsked).toBe(true);
  await heard();
  await vi.advanceTimersByTimeAsync(silence);
  await used;
  expect(asked).toEqual(['skip-waiting', 'skip-waiting']);
  expect([revision.isAsked, revision.hasFailed]).toEqual([true, false]);
});

it('says that the newer revision cannot be had, and lets the reader ask again', async () => {
  const { revision } = await withNewer({ at: 'obstacle', obstacle: 'room' });
  await revision.useNewer();
  expect([revision.isAsked, revision.hasFailed]).toEqual([false, true]);
});
