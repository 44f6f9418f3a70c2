import { digestOf, type CatalogueFile } from '../domain/offline/catalogue';
import { top } from './scope';

/** The host has another file under this name than the edition's: a newer edition is there. */
export class NewerEdition extends Error {}

/** So long the host may take to begin an answer, ms. */
const patience = 60_000;

/**
 * Asks for a file. Rejects where the host does not begin to answer in time, and where `signal` is given up.
 */
async function reach(
  address: URL,
  cache: RequestCache,
  signal: AbortSignal | undefined
): Promise<Response> {
  const patient = new AbortController();
  const giveUp = () => patient.abort();
  const timer = setTimeout(giveUp, patience);
  signal?.addEventListener('abort', giveUp);
  if (signal?.aborted) giveUp();
  try {
    return await fetch(address, { cache, credentials: 'same-origin', signal: patient.signal });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

/** A stored answer is not compressed any more, whatever its headers said on the way. */
function plain(bytes: ArrayBuffer, { headers }: Response): Response {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary'])
    kept.delete(name);
  return new Response(bytes, { headers: kept });
}

/**
 * Fetches a file of an edition, whole and of that edition only. Rejects with NewerEdition where the host has
 * another content under its name, and with another error where there is no network, no such file, or `signal` is given
 * up.
 */
export async function fetchFile(file: CatalogueFile, signal?: AbortSignal): Promise<Response> {
  const address = new URL(file.path.replace(/(^|\/)index\.html$/, '$1'), top());
  // What the browser itself has stored may be of the edition before: then the host is asked.
  for (const cache of ['default', 'reload'] as const) {
    const response = await reach(address, cache, signal);
    if (response.status === 404 && file.digest === '') throw new NewerEdition(file.path);
    if (response.status !== 200) throw new TypeError(`${file.path}: ${response.status}`);
    const bytes = await response.arrayBuffer();
    if (file.digest === '' || (await digestOf(bytes)) === file.digest)
      return plain(bytes, response);
  }
  throw new NewerEdition(file.path);
}
