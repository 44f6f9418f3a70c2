import { CacheExpiration } from 'workbox-expiration';
import { filesOf, type ManifestEntry } from '$lib/domain/offline';
import { isIntact, manifestCache, ownManifest } from './manifest';
import { top } from './scope';
import { readState, stateCache } from './state';

/**
 * Files stand in two caches under their path and digest, so that those of two revisions lie side by side and what did
 * not change is stored once: `pinned` for what the reader has chosen to keep, `runtime` for what the reader came by.
 */
const names = { pinned: 'atlas-pinned', runtime: 'atlas-runtime' };
export type CacheKind = keyof typeof names;

/** As many tiles, pages and fonts as one reader comes by in some weeks; the oldest go first. */
const runtime = new CacheExpiration(names.runtime, { maxEntries: 500 });

export const open = (kind: CacheKind) => caches.open(names[kind]);

/** The key of a file in a cache. */
export function keyOf({ path, digest }: Pick<ManifestEntry, 'path' | 'digest'>): string {
  return new URL(`${path}?digest=${digest}`, top()).href;
}

/** Keys that this worker has seen whole since it was started. */
const verified = new Set<string>();

/** A stored file. It is checked each time: one that is not what the manifest says is taken away, and so fetched anew. */
export async function find(file: ManifestEntry): Promise<Response | undefined> {
  const key = keyOf(file);
  for (const kind of ['pinned', 'runtime'] as const) {
    const cache = await open(kind);
    const stored = await cache.match(key);
    if (!stored) continue;
    if (await isWhole(stored, file)) {
      if (kind === 'runtime') void runtime.updateTimestamp(key);
      return stored;
    }
    await cache.delete(key);
  }
  return undefined;
}

async function isWhole(stored: Response, file: ManifestEntry): Promise<boolean> {
  const { typeOf } = await ownManifest();
  const whole =
    !stored.redirected &&
    stored.headers.get('content-type') === typeOf(file.path) &&
    (await stored
      .clone()
      .arrayBuffer()
      .then(
        (bytes) => isIntact(bytes, file),
        () => false
      ));
  // Where one file is spoilt, others may be: none is trusted for having been whole.
  if (whole) verified.add(keyOf(file));
  else verified.clear();
  return whole;
}

/** Stores a file that has been checked. */
export async function put(file: ManifestEntry, response: Response, kind: CacheKind): Promise<void> {
  const key = keyOf(file);
  await (await open(kind)).put(key, response);
  verified.add(key);
  if (kind === 'pinned') return;
  await runtime.updateTimestamp(key);
  await runtime.expireEntries();
}

/** Where a file belongs that has just been fetched. */
export async function cacheFor(file: ManifestEntry): Promise<CacheKind> {
  const pinned = filesOf(await ownManifest(), (await readState()).choice);
  return pinned.includes(file) ? 'pinned' : 'runtime';
}

/** Keys of all that is stored. */
async function keys(kind: CacheKind): Promise<Set<string>> {
  return new Set((await (await open(kind)).keys()).map(({ url }) => url));
}

/**
 * Those of `files` that are not stored, or not whole, where they are asked for: what is only in the runtime cache may go
 * again, and is no pinned file.
 */
export async function missing(
  files: readonly ManifestEntry[],
  kind: CacheKind
): Promise<ManifestEntry[]> {
  const [pinned, runtime] = [await keys('pinned'), await keys('runtime')];
  const isStored = (key: string) => pinned.has(key) || (kind === 'runtime' && runtime.has(key));
  const lacking: ManifestEntry[] = [];
  for (const file of files) {
    const key = keyOf(file);
    if (!isStored(key) || !(verified.has(key) || (await find(file)))) lacking.push(file);
  }
  return lacking;
}

/** Takes away what neither `pinned` names nor this revision knows, and the caches of other versions of this worker. */
export async function cleanUp(pinned: readonly ManifestEntry[]): Promise<void> {
  const manifest = await ownManifest();
  const wanted = {
    pinned: new Set(pinned.map(keyOf)),
    runtime: new Set([...manifest.parts.values()].flat().map(keyOf))
  };
  for (const kind of ['pinned', 'runtime'] as const) {
    const cache = await open(kind);
    for (const key of await keys(kind)) if (!wanted[kind].has(key)) await cache.delete(key);
  }
  const own = [...Object.values(names), manifestCache, stateCache];
  for (const name of await caches.keys())
    if (name.startsWith('atlas-') && !own.includes(name)) await caches.delete(name);
}

/** Unpins files: those of a revision that waits are not touched. */
export async function unpin(files: readonly ManifestEntry[]): Promise<void> {
  const pinned = await open('pinned');
  for (const file of files) await pinned.delete(keyOf(file));
}
