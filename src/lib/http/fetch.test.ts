import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchWithStallTimeout, stallTimeoutMs } from './fetch';

let words: ReadableStreamDefaultController<Uint8Array>;
let answers: (signal: AbortSignal) => Promise<Response>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => answers(signal));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const given = (signal: AbortSignal) =>
  new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new Error('given up')))
  );
const read = async (address: string) =>
  (await fetchWithStallTimeout(address)).json() as Promise<unknown>;
/** A host that answers word by word; the network ends an answer that is given up. */
const speaking = async (signal: AbortSignal) =>
  new Response(
    new ReadableStream({
      start(controller) {
        words = controller;
        given(signal).catch((error) => controller.error(error));
      }
    })
  );
const say = (text: string) => words.enqueue(new TextEncoder().encode(text));

it('a host that never answers is not waited for without end', async () => {
  answers = given;
  const asked = expect(read('/data/x.json')).rejects.toThrow('given up');
  await vi.advanceTimersByTimeAsync(stallTimeoutMs);
  await asked;
});

it('a slow answer is waited for as long as it goes on', async () => {
  answers = speaking;
  const asked = read('/data/x.json');
  for (const text of ['{"a', '":', '1}']) {
    await vi.advanceTimersByTimeAsync(stallTimeoutMs - 1);
    say(text);
  }
  words.close();
  expect(await asked).toEqual({ a: 1 });
  expect(vi.getTimerCount()).toBe(0);
});

it('an answer that stops in the middle is given up', async () => {
  answers = speaking;
  const asked = expect(read('/data/x.json')).rejects.toThrow('given up');
  await vi.advanceTimersByTimeAsync(stallTimeoutMs - 1);
  say('{"a');
  await vi.advanceTimersByTimeAsync(stallTimeoutMs);
  await asked;
});

it('a fault of the host is one of ours', async () => {
  answers = async () => new Response('{}', { status: 500 });
  await expect(read('/data/x.json')).rejects.toThrow('500');
  expect(vi.getTimerCount()).toBe(0);
});
