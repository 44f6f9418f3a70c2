import { searchOf } from '$lib/state/paths';

/** What of a sheet's query the atlas itself understands, `?layers=…` or empty: the opened feature has a page of its own. */
export function atlasQuery(sheet: URL): string {
  const query = new URLSearchParams(sheet.search);
  for (const name of ['paper', 'ink', 'feature']) query.delete(name);
  return searchOf(query);
}

/** An address as one reads it: letters, not their codes; as it is where its codes are of no letters. */
export function readable(address: string): string {
  const short = address.replace(/^https?:\/\//, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}
