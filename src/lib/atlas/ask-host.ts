import { base } from '$app/paths';
import { ask } from '$lib/host/ask';

/**
 * Asks the host of the atlas, see `ask`.
 * @param path from the atlas's top, with a slash before it
 */
export const askHost = (path: string): Promise<Response> => ask(base + path);

/** The same, read as what it holds. */
export async function askForJson<T>(path: string): Promise<T> {
  return (await askHost(path)).json() as Promise<T>;
}
