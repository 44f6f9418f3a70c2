import MiniSearch from 'minisearch';
import type { SearchFile } from './entry';
import type { Searchable } from './find';
import { searchOptions } from './options';

/** Makes an index of the file that the build wrote, by and by, so that typing goes on. Fails where it is none. */
export async function searchable({ index, entries }: SearchFile): Promise<Searchable> {
  return { index: await MiniSearch.loadJSAsync(index, searchOptions), entries };
}
