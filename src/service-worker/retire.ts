import { top, worker } from './scope';
import { readState, updateState } from './state';

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
