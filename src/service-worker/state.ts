import { nothingChosen, type Choice } from '$lib/domain/offline';
import { top, worker } from './scope';

/** What the worker knows from one start to the next, and hands on to the next revision's. */
interface State {
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

/** So long the host must be without a worker before this one goes: a captive portal also says that nothing is there. */
const graceMs = 24 * 60 * 60 * 1000;

/**
 * Where the host has taken its worker away for good, this one goes, with all that it keeps; browsers would have it answer
 * for ever. `tools/kill-switch` does the same at once.
 * @returns whether it has gone
 */
export async function retireIfGone(): Promise<boolean> {
  const script = new URL('service-worker.js', top());
  const options = { method: 'HEAD', cache: 'no-store', redirect: 'error' } as const;
  const answer = await fetch(script, options).catch(() => undefined);
  if (!answer) return false;
  const { goneSince } = await readState();
  const isGone = answer.status === 404 || answer.status === 410;
  if (!isGone) {
    if (goneSince !== undefined) await updateState(({ goneSince: _, ...state }) => state);
    return false;
  }
  if (goneSince === undefined) {
    await updateState((state) => ({ ...state, goneSince: Date.now() }));
    return false;
  }
  if (Date.now() - goneSince < graceMs) return false;
  for (const name of await caches.keys()) if (name.startsWith('atlas-')) await caches.delete(name);
  await worker.registration.unregister();
  return true;
}
