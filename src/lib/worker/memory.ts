import { nothingChosen, type Choice } from '../domain/offline/choice';
import { top } from './scope';

/** What workers remember from one to the next. */
export interface Memory {
  /** The edition in use; undefined before the first. */
  edition?: string;
  choice: Choice;
  /**
   * Pages and their workers that are not of the edition in use, by their id: of which they are; `newer` of one that no
   * catalogue is stored of, `unknown` of what has not said yet.
   */
  strangers: Record<string, string>;
  /** An edition whose files the host has no more: its pages are asked from the host before they are read from the store. */
  outdated?: string;
}

const cacheName = 'atlas-memory';
const key = () => new URL('offline/memory', top()).href;
let changing: Promise<unknown> = Promise.resolve();
let known: Promise<Memory> | undefined;

/** The memory as this worker knows it: the one in charge is the only one that changes it. */
export function recall(): Promise<Memory> {
  const recalled = (known ??= read());
  // A store that could not be read may be readable the next time.
  recalled.catch(() => (known = undefined));
  return recalled;
}

async function read(): Promise<Memory> {
  const stored = await (await caches.open(cacheName)).match(key());
  if (!stored) return { choice: nothingChosen, strangers: {} };
  return (await stored.json()) as Memory;
}

/** Changes the memory; changes wait for one another. */
export function remember(change: (memory: Memory) => Memory): Promise<Memory> {
  const changed = changing.then(async () => {
    const memory = change(await read());
    await (await caches.open(cacheName)).put(key(), Response.json(memory));
    known = Promise.resolve(memory);
    return memory;
  });
  changing = changed.catch(() => {});
  return changed;
}
