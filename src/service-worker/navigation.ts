import { isLanguage } from '$lib/domain/language';
import type { ManifestEntry, PrecacheManifest } from '$lib/domain/offline/precache-manifest';
import { find, put } from './cache';
import { isIntact, storable } from './fetch';
import { ownManifest } from './manifest';
import { canMake, fromPack } from './pack';
import { worker } from './scope';
import { noteOtherRevision } from './state';

/** So long the network may take before a page is made from what is stored, ms. */
const stallTimeoutMs = 5000;

/** Cards for frames: those of places and routes are never stored, and are no unknown pages for that. */
const framed = /^\w+\/embed\//;

/** Answers a reader who opens a page: stored, from the network, or made from the data of its language. */
export function respondWithPage(event: FetchEvent, path: string): Promise<Response> {
  return respond(event, path).catch(async () => {
    // The caches cannot be read, or this revision is gone from the host: the page is the host's, and its files with it.
    const response = await fetch(event.request);
    await noteOtherRevision(event.resultingClientId).catch(() => {});
    return response;
  });
}

async function respond(event: FetchEvent, path: string): Promise<Response> {
  const manifest = await ownManifest();
  const file = manifest.at(path);
  if (!file && manifest.at(`${path}/index.html`)) return withSlash(event.request);
  const stored = file && (await find(file));
  if (stored) return stored;
  const makes = file !== undefined && (await canMake(manifest, path));
  const response = await fromNetwork(event, manifest, file, makes).catch(() => undefined);
  return response ?? (await withoutNetwork(manifest, path));
}

/**
 * The page from the network. Undefined where it is not this revision's, and can be made: what a captive portal says
 * instead of it, what has been cut in half, and a newer page, which would be without its data, are not shown in its place.
 */
async function fromNetwork(
  event: FetchEvent,
  manifest: PrecacheManifest,
  file: ManifestEntry | undefined,
  makes: boolean
): Promise<Response | undefined> {
  const late = new AbortController();
  const timer = makes ? setTimeout(() => late.abort(), stallTimeoutMs) : undefined;
  const request = new Request(event.request, { cache: 'no-cache', signal: late.signal });
  const response = await fetch(request).finally(() => clearTimeout(timer));
  if (!file) return response;
  const bytes = response.status === 200 ? await response.clone().arrayBuffer() : undefined;
  if (bytes && (await isIntact(bytes, file))) {
    const page = storable(manifest, file.path, bytes, response);
    event.waitUntil(put(file, page.clone(), 'runtime').catch(() => {}));
    return page;
  }
  void worker.registration.update().catch(() => {});
  if (makes) return undefined;
  await noteOtherRevision(event.resultingClientId);
  return response;
}

/** A page without the network: made from what is stored, or one that says why not. */
async function withoutNetwork(manifest: PrecacheManifest, path: string): Promise<Response> {
  const stored = async (of: string) => {
    const file = manifest.at(of);
    return file && (await find(file));
  };
  const answer = async () => {
    if (!manifest.at(path) && !framed.test(path)) return withStatus(await stored('404.html'), 404);
    if (manifest.at(path) && (await canMake(manifest, path)))
      return (await fromPack(manifest, path)) ?? (await stored('offline/shell.html'));
    const language = path.split('/')[0];
    const missing = `${isLanguage(language) ? language : 'ru'}/offline/index.html`;
    return withStatus(await stored(missing), 503);
  };
  return (await answer()) ?? Response.error();
}

function withStatus(page: Response | undefined, status: number): Response | undefined {
  return page && new Response(page.body, { status, headers: page.headers });
}

/** A host knows a folder's page without the slash at its end. */
function withSlash({ url }: Request): Response {
  const address = new URL(url);
  address.pathname += '/';
  return Response.redirect(address.href);
}
