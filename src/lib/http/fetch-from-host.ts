import { base } from '$app/paths';
import { fetchWithStallTimeout } from './fetch';

/**
 * Asks the host of the atlas. Not in `fetch.ts`: that is read by tests in Node, which know no `$app`.
 * @param path from the atlas's top, with a slash before it
 */
export const fetchFromHost = (path: string): Promise<Response> =>
  fetchWithStallTimeout(base + path);

/** The same, read as what it holds. */
export async function fetchJson<T>(path: string): Promise<T> {
  return (await fetchFromHost(path)).json() as Promise<T>;
}
