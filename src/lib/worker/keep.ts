import type { CatalogueFile } from '../domain/offline/catalogue';
import { fetchFile } from './fetch-file';
import { keyOf, keys, put, type Shelf } from './store';

/** As many as a browser asks one host at once. */
const atOnce = 6;

/** Those of `files` that are not stored as `on` asks: what was only used may go again. */
export async function missing(files: readonly CatalogueFile[], on: Shelf) {
  const stored = await keys('kept');
  if (on === 'used') for (const key of await keys('used')) stored.add(key);
  return files.filter((file) => !stored.has(keyOf(file)));
}

/**
 * Stores those of `files` that are missing. `told` hears the bytes done and all that were missing. Rejects with
 * the first obstacle, and fetches nothing more; what is stored by then stays, and need not be fetched again.
 */
export async function keep(
  files: readonly CatalogueFile[],
  on: Shelf,
  told: (done: number, of: number) => void = () => {}
): Promise<void> {
  const queue = await missing(files, on);
  const all = queue.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const next = queue.values();
  told(done, all);
  const end = new AbortController();
  const work = async () => {
    for (const file of next) {
      await put(file, await fetchFile(file, end.signal), on);
      told((done += file.size), all);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    end.abort();
  }
}
