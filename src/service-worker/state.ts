import { nothingChosen, type Choice } from '$lib/domain/offline/choice';
import { top, worker } from './scope';

/** What the worker knows from one start to the next, and hands on to the next revision's. */
export interface State {
  choice: Choice;
  /** Ids of open pages, and of their workers, that are of another revision than this worker: they are the host's to answer. */
  otherRevision: readonly string[];
  /** When the host was first seen without a worker, ms since 1970. */
  goneSince?: number;
}

export const stateCache = 'atlas-state';
const key = () => new URL('offline/state', top()).href;
let changing: Promise<unknown> = Promise.resolve();
let known: Promise<State> | undefined;

/** The state as this worker knows it: the one in charge is the only one that changes it. */
export function readState(): Promise<State> {
  const reading = (known ??= storedState());
  // A cache that could not be read may be readable the next time.
  reading.catch(() => (known = undefined));
  return reading;
}

/** The state as it is stored: a worker that waits reads what the one in charge has written meanwhile. */
export async function storedState(): Promise<State> {
  const stored = await (await caches.open(stateCache)).match(key());
  if (!stored) return { choice: nothingChosen, otherRevision: [] };
  return (await stored.json()) as State;
}

/** Changes the state; changes wait for one another. */
export function updateState(change: (state: State) => State): Promise<State> {
  const changed = changing.then(async () => {
    const state = change(await storedState());
    await (await caches.open(stateCache)).put(key(), Response.json(state));
    known = Promise.resolve(state);
    return state;
  });
  changing = changed.catch(() => {});
  return changed;
}

/** Notes a page, or a worker of one, that is of another revision. */
export async function noteOtherRevision(client: string): Promise<void> {
  const all = await worker.clients.matchAll({ type: 'all', includeUncontrolled: true });
  const open = new Set(all.map(({ id }) => id));
  await updateState(({ otherRevision, ...state }) => ({
    ...state,
    otherRevision: [...otherRevision.filter((id) => open.has(id) && id !== client), client]
  }));
}

export async function isOtherRevision(client: string): Promise<boolean> {
  return client !== '' && (await readState()).otherRevision.includes(client);
}
