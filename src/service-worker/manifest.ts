import {
  digestOf,
  parsePrecacheManifest,
  type PrecacheManifest
} from '$lib/domain/offline/precache-manifest';
import { IntegrityError } from './fetch';
import { revision, top } from './scope';

export const manifestCache = 'atlas-manifests';
const address = new URL('offline/precache-manifest.json', top());
const keyOf = (of: string) => `${address.href}?revision=${of}`;
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
  const response = await fetch(address, { cache: 'no-cache', redirect: 'error' });
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
  for (const request of await cache.keys())
    if (request.url !== keyOf(revision)) await cache.delete(request);
}
