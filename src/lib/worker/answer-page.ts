import { digestOf, type Catalogue, type CatalogueFile } from '../domain/offline/catalogue';
import { isLanguage } from '../domain/language';
import { noteArrival, noteNewer, noteOwn, noteStranger, ownCatalogue } from './editions';
import { NewerEdition } from './fetch-file';
import { recall } from './memory';
import { canMake, fromPack } from './pack';
import { edition } from './scope';
import { find, put } from './store';

/** So long the network may take before a page is made from what is stored, ms. */
const patience = 5000;

async function stored(catalogue: Catalogue, path: string, status = 200) {
  const file = catalogue.at(path);
  const found = file && (await find(file));
  if (!found || status === 200) return found;
  return new Response(found.body, { status, headers: found.headers });
}

/** Cards for frames: those of places and routes are never stored, and are no unknown pages for that. */
const framed = /^\w+\/embed\//;

/** A page without the network: made from what is stored, or one that says why not. */
async function withoutNetwork(catalogue: Catalogue, path: string): Promise<Response> {
  const language = path.split('/')[0];
  const unknown = !catalogue.at(path) && !framed.test(path);
  const answer = unknown
    ? await stored(catalogue, '404.html', 404)
    : catalogue.at(path) && (await canMake(catalogue, path))
      ? ((await fromPack(catalogue, path)) ?? (await stored(catalogue, 'offline/shell.html')))
      : await stored(
          catalogue,
          `${isLanguage(language) ? language : 'ru'}/offline/index.html`,
          503
        );
  return answer ?? Response.error();
}

/** Reads a page beside the reader: whether it is of this edition; stored if so. */
async function isOwn(response: Response, file: CatalogueFile | undefined): Promise<boolean> {
  if (!file || response.status !== 200) return true;
  const copy = response.clone();
  const bytes = await response.arrayBuffer();
  if ((await digestOf(bytes)) !== file.digest) {
    await noteNewer().catch(() => {});
    return false;
  }
  await put(file, copy, 'used').catch(() => {});
  return true;
}

/** Asks the network, which has `patience` ms to begin where that is said: what it says later is nobody's page. */
async function fromNetwork(event: FetchEvent, file?: CatalogueFile, patience?: number) {
  const late = new AbortController();
  const timer = patience && setTimeout(() => late.abort(), patience);
  const asked = new Request(event.request, { cache: 'no-cache', signal: late.signal });
  const response = await fetch(asked).finally(() => clearTimeout(timer));
  const own = isOwn(response.clone(), file).catch(() => true);
  event.waitUntil(noteArrival(event.resultingClientId, own));
  return response;
}

/** A page as the host has it, and its files with it: where the store cannot be read, or the edition is gone. */
async function asOfHost(event: FetchEvent, obstacle: unknown): Promise<Response> {
  const response = await fetch(event.request);
  const isGone = obstacle instanceof NewerEdition;
  if (isGone) await noteNewer().catch(() => {});
  await noteStranger(event.resultingClientId, isGone ? 'newer' : 'unknown').catch(() => {});
  return response;
}

/** Answers a reader who opens a page: stored, from the network, or made from the data of its language. */
export function answerPage(event: FetchEvent, path: string): Promise<Response> {
  return answerStored(event, path).catch((obstacle) => asOfHost(event, obstacle));
}

async function answerStored(event: FetchEvent, path: string): Promise<Response> {
  await noteOwn(event.resultingClientId);
  const catalogue = await ownCatalogue();
  const file = catalogue.at(path);
  if (!file && catalogue.at(`${path}/index.html`)) return withSlash(event.request);
  const found = file && (await find(file));
  const { outdated } = await recall();
  if (found && outdated !== edition) return found;
  const has = found !== undefined || (file && (await canMake(catalogue, path)));
  return fromNetwork(event, file, has ? patience : undefined).catch(
    async () => found ?? withoutNetwork(catalogue, path)
  );
}

/** A host knows a folder's page without the slash at its end. */
function withSlash({ url }: Request): Response {
  const address = new URL(url);
  address.pathname += '/';
  return Response.redirect(address.href);
}
