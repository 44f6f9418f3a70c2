import { CacheExpiration } from 'workbox-expiration';
import type { CatalogueFile } from '../domain/offline/catalogue';
import { top } from './scope';

/**
 * Files stand in two caches under their path and digest, so that those of two editions lie side by side and
 * what did not change is stored once: `kept` for what was chosen, `used` for what the reader came by.
 */
const names = { kept: 'atlas-kept', used: 'atlas-used' };
export type Shelf = keyof typeof names;

/** As many tiles, pages and fonts as one reader comes by in some weeks; the oldest go first. */
const used = new CacheExpiration(names.used, { maxEntries: 500 });

export const shelf = (name: Shelf) => caches.open(names[name]);

/** The key of a file in a cache. */
export function keyOf({ path, digest }: Pick<CatalogueFile, 'path' | 'digest'>): string {
  return new URL(digest ? `${path}?digest=${digest}` : path, top()).href;
}

export async function find(file: CatalogueFile): Promise<Response | undefined> {
  const key = keyOf(file);
  const kept = await (await shelf('kept')).match(key);
  if (kept) return kept;
  const found = await (await shelf('used')).match(key);
  if (found) void used.updateTimestamp(key);
  return found;
}

export async function put(file: CatalogueFile, response: Response, on: Shelf): Promise<void> {
  const key = keyOf(file);
  await (await shelf(on)).put(key, response);
  if (on === 'kept') return;
  await used.updateTimestamp(key);
  await used.expireEntries();
}

/** Keys of all that is stored. */
export async function keys(on: Shelf): Promise<Set<string>> {
  return new Set((await (await shelf(on)).keys()).map(({ url }) => url));
}
