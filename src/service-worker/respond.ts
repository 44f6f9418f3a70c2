import { isLanguage } from '$lib/domain/language';
import type { ManifestEntry, PrecacheManifest } from '$lib/domain/offline';
import { cacheFor, find, put } from './cache';
import { fetchVerified, IntegrityError, isIntact, ownManifest, storable } from './manifest';
import { worker } from './scope';
import { isOtherRevision, noteOtherRevision } from './state';

/**
 * Answers what a page asks for with what is of this revision, and nothing else. Where the caches cannot be read the
 * page meets what it would meet without a worker.
 */
export function respondWithAsset(event: FetchEvent, path: string): Promise<Response> {
  return assetFor(event, path).catch((error) => {
    console.warn('What is kept cannot be read:', error);
    return fetch(event.request);
  });
}

async function assetFor(event: FetchEvent, path: string): Promise<Response> {
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

/** So long the network may take before a page is made from what is stored, ms. */
const stallTimeoutMs = 5000;

/** Cards for frames: those of places and routes are never stored, and are no unknown pages for that. */
const framed = /^\w+\/embed\//;

/** Answers a reader who opens a page: stored, from the network, or made from the data of its language. */
export function respondWithPage(event: FetchEvent, path: string): Promise<Response> {
  return pageFor(event, path).catch(async () => {
    // The caches cannot be read, or this revision is gone from the host: the page is the host's, and its files with it.
    const response = await fetch(event.request);
    await noteOtherRevision(event.resultingClientId).catch(() => {});
    return response;
  });
}

async function pageFor(event: FetchEvent, path: string): Promise<Response> {
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

/** The pages of one language in one compressed file: what pages are made of, and framed pages, by path. */
type Pack = Readonly<Record<string, string>>;
const opened = new Map<string, Promise<Pack | undefined>>();

const unpacked = (stored: Response): Promise<Pack> =>
  new Response(stored.body!.pipeThrough(new DecompressionStream('gzip'))).json();

/** The pack of a page's language; undefined where it is not stored. */
function packOf(manifest: PrecacheManifest, path: string): Promise<Pack | undefined> {
  const file = manifest.at(`offline/${path.split('/')[0]}.pack`);
  if (!file) return Promise.resolve(undefined);
  const opening = opened.get(file.path) ?? find(file).then((stored) => stored && unpacked(stored));
  opened.set(file.path, opening);
  // One that is not stored, or could not be read, may be soon.
  const forget = () => opened.delete(file.path);
  void opening.then((pack) => pack ?? forget(), forget);
  return opening;
}

/** A file out of the pack of its language. */
async function fromPack(manifest: PrecacheManifest, path: string): Promise<Response | undefined> {
  const text = (await packOf(manifest, path))?.[path];
  if (text === undefined) return undefined;
  return new Response(text, { headers: { 'content-type': manifest.typeOf(path) } });
}

/** Whether the shell can make a page: all that its language needs is stored. */
async function canMake(manifest: PrecacheManifest, path: string): Promise<boolean> {
  const index = manifest.at(`data/index/${path.split('/')[0]}.json`);
  if (!index || !(await find(index))) return false;
  return (await packOf(manifest, path)) !== undefined;
}
