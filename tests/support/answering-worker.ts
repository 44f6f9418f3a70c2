import { vi } from 'vitest';
import { silence } from '../../src/lib/features/offline/kept-atlas.svelte';
import type { Answer, Request } from '../../src/lib/domain/offline';

/** A worker that answers each question with the next of `answers`; one that is stopped says nothing. */
export function workerOf(...answers: Answer[][]) {
  const asked: Request['ask'][] = [];
  const postMessage = ({ ask }: Request, [port]: MessagePort[]) => {
    asked.push(ask);
    for (const answer of answers.shift() ?? []) port!.postMessage(answer);
  };
  const worker = { postMessage, addEventListener: () => {} } as unknown as ServiceWorker;
  return { asked, worker };
}

/** Lets so many silences of a worker pass; what it says comes between them. Timers are the test's. */
export async function pass(silences: number): Promise<void> {
  for (let i = 0; i < silences; i++) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(silence);
  }
}

/** The last word of a worker that did what it was asked. */
export const end: Answer = { at: 'end', whole: true, begun: false, missing: 0, kept: 7 };
