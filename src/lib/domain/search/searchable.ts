import MiniSearch from 'minisearch';
import type { SearchFile } from './entry';
import type { Searchable } from './find';
import { searchOptions } from './options';

/** Makes an index of the file that the build wrote. Throws where it is none. */
export function searchable({ index, entries }: SearchFile): Searchable {
  return { index: MiniSearch.loadJS(index, searchOptions), entries };
}
