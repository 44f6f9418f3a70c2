import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '$lib/domain/offline/messages';
import { end, pass, workerOf } from '#tests/support/answering-worker.ts';
import { insist } from './ask';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

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
