import { cacheFor, find, put } from './cache';
import { fetchVerified, IntegrityError } from './fetch';
import { ownManifest } from './manifest';
import { fromPack } from './pack';
import { worker } from './scope';
import { isOtherRevision, noteOtherRevision } from './state';

/**
 * Answers what a page asks for with what is of this revision, and nothing else. Where the caches cannot be read the
 * page meets what it would meet without a worker.
 */
export function respondWithAsset(event: FetchEvent, path: string): Promise<Response> {
  return respond(event, path).catch((error) => {
    console.warn('What is kept cannot be read:', error);
    return fetch(event.request);
  });
}

async function respond(event: FetchEvent, path: string): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  if (await isOtherRevision(clientId)) {
    // A worker that a page starts is of the page's revision.
    if (resultingClientId) await noteOtherRevision(resultingClientId);
    return fetch(request);
  }
  const manifest = await ownManifest();
  const file = manifest.at(path);
  if (!file) return fetch(request);
  const stored = (await find(file)) ?? (await fromPack(manifest, path));
  if (stored) return stored;
  try {
    const response = await fetchVerified(manifest, file);
    const copy = response.clone();
    event.waitUntil(cacheFor(file).then((kind) => put(file, copy, kind).catch(() => {})));
    return response;
  } catch (error) {
    if (error instanceof IntegrityError) void worker.registration.update().catch(() => {});
    // What is spoilt is refused; without a network a page meets what it would meet without a worker.
    return Response.error();
  }
}
