import {
  digestOf,
  parsePrecacheManifest,
  type ManifestEntry,
  type PrecacheManifest
} from '$lib/domain/offline';
import { revision, top } from './scope';

/** What the host has under this name is not what the manifest says: it is spoilt on the way, or of another revision. */
export class IntegrityError extends Error {}

export const manifestCache = 'atlas-manifests';
const manifestAddress = new URL('offline/precache-manifest.json', top());
const keyOf = (of: string) => `${manifestAddress.href}?revision=${of}`;
let reading: Promise<PrecacheManifest> | undefined;

/** The manifest of this worker's revision, fetched where it is not stored: a revision's name is the manifest's digest. */
export function ownManifest(): Promise<PrecacheManifest> {
  reading ??= read();
  // A cache that could not be read may be readable the next time.
  reading.catch(() => (reading = undefined));
  return reading;
}

async function read(): Promise<PrecacheManifest> {
  const cache = await caches.open(manifestCache);
  const stored = await cache.match(keyOf(revision));
  const text = stored && (await stored.text());
  if (text && (await isOwn(text))) return parsePrecacheManifest(text);
  const response = await fetch(manifestAddress, { cache: 'no-cache', redirect: 'error' });
  if (response.status !== 200) throw new TypeError(`No manifest: ${response.status}`);
  const fetched = await response.text();
  if (!(await isOwn(fetched))) throw new IntegrityError('offline/precache-manifest.json');
  await cache.put(keyOf(revision), new Response(fetched));
  return parsePrecacheManifest(fetched);
}

const isOwn = async (text: string) => (await digestOf(new TextEncoder().encode(text))) === revision;

/** Takes away the manifests of revisions that this one has followed. */
export async function forgetOtherManifests(): Promise<void> {
  const cache = await caches.open(manifestCache);
  for (const stored of await cache.keys())
    if (stored.url !== keyOf(revision)) await cache.delete(stored);
}

/** So long the host may take to begin an answer, ms. */
const stallTimeoutMs = 60_000;

/** Rejects where the host does not begin to answer in time, leads elsewhere, and where `signal` is given up. */
async function request(
  address: URL,
  cache: RequestCache,
  signal: AbortSignal | undefined
): Promise<Response> {
  const stalled = new AbortController();
  const giveUp = () => stalled.abort();
  const timer = setTimeout(giveUp, stallTimeoutMs);
  signal?.addEventListener('abort', giveUp);
  if (signal?.aborted) giveUp();
  try {
    return await fetch(address, {
      cache,
      credentials: 'same-origin',
      redirect: 'error',
      signal: stalled.signal
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

/**
 * An answer to be stored: the bytes that the manifest knows, of the type that the file's own extension says. A host's
 * word on the type may be a captive portal's; a stored answer is not compressed any more, whatever its headers said.
 */
export function storable(
  manifest: PrecacheManifest,
  path: string,
  bytes: ArrayBuffer,
  { headers }: Response
): Response {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary'])
    kept.delete(name);
  kept.set('content-type', manifest.typeOf(path));
  return new Response(bytes, { headers: kept });
}

export const isIntact = async (bytes: ArrayBuffer, { digest }: ManifestEntry) =>
  (await digestOf(bytes)) === digest;

/**
 * Fetches a file, whole and as the manifest knows it. Rejects with IntegrityError where the host has another content
 * under its name, and with another error where there is no network, no such file, or `signal` is given up.
 */
export async function fetchVerified(
  manifest: PrecacheManifest,
  file: ManifestEntry,
  signal?: AbortSignal
): Promise<Response> {
  const address = new URL(file.path.replace(/(^|\/)index\.html$/, '$1'), top());
  let obstacle: unknown;
  // What the browser itself has stored may be spoilt, or of the revision before: then the host is asked.
  for (const cache of ['default', 'reload'] as const) {
    try {
      const response = await request(address, cache, signal);
      if (response.status !== 200) throw new TypeError(`${file.path}: ${response.status}`);
      const bytes = await response.arrayBuffer();
      if (await isIntact(bytes, file)) return storable(manifest, file.path, bytes, response);
      obstacle = new IntegrityError(file.path);
    } catch (error) {
      obstacle = error;
      if ((error as Error).name === 'AbortError') break;
    }
  }
  throw obstacle;
}
