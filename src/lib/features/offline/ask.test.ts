import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '$lib/domain/offline/messages';
import { insist, silence } from './ask';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

/** A worker that answers each question with the next of `answers`; one that is stopped says nothing. */
function workerOf(...answers: Answer[][]) {
  const asked: string[] = [];
  const postMessage = ({ ask }: { ask: string }, [port]: MessagePort[]) => {
    asked.push(ask);
    for (const answer of answers.shift() ?? []) port!.postMessage(answer);
  };
  return { asked, worker: () => ({ postMessage }) as unknown as ServiceWorker };
}
const end: Answer = { at: 'end', whole: true, begun: false, missing: 0, kept: 7 };
const ask = { ask: 'download-all' } as const;
const heard = () => new Promise((resolve) => setImmediate(resolve));
async function wait(silences: number) {
  for (let i = 0; i < silences; i++) {
    await heard();
    await vi.advanceTimersByTimeAsync(silence);
  }
}

it('asks a worker anew that was stopped at its work', async () => {
  const { asked, worker } = workerOf([{ at: 'progress', done: 1, of: 2 }], [end]);
  const told = vi.fn();
  const ended = insist(worker, ask, told);
  await wait(1);
  expect(await ended).toEqual(end);
  expect(told).toHaveBeenCalledWith(1, 2);
  expect(asked).toEqual(['download-all', 'download-all']);
});

it('goes on asking as long as each question is answered by a word', async () => {
  const progress: Answer[] = [{ at: 'progress', done: 1, of: 2 }];
  const { asked, worker } = workerOf(...Array.from({ length: 9 }, () => progress), [end]);
  const ended = insist(worker, ask);
  await wait(9);
  expect(await ended).toEqual(end);
  expect(asked).toHaveLength(10);
});

it('ends where nothing is heard at all', async () => {
  const { asked, worker } = workerOf();
  const ended = insist(worker, ask);
  await wait(3);
  expect(await ended).toEqual({ at: 'obstacle', obstacle: 'network' });
  expect(asked).toHaveLength(3);
});
