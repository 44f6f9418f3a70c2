import { digestOf, type Catalogue, type CatalogueFile } from '../domain/offline/catalogue';
import { isLanguage } from '../domain/language';
import { noteArrival, noteOwn, ownCatalogue } from './editions';
import { canMake, fromPack } from './pack';
import { worker } from './scope';
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
    void worker.registration.update().catch(() => {});
    return false;
  }
  await put(file, copy, 'used').catch(() => {});
  return true;
}

async function fromNetwork(event: FetchEvent, file: CatalogueFile | undefined) {
  const response = await fetch(new Request(event.request, { cache: 'no-cache' }));
  const own = isOwn(response.clone(), file).catch(() => true);
  event.waitUntil(noteArrival(event.resultingClientId, own));
  return response;
}

/** Answers a reader who opens a page: stored, from the network, or made from the data of its language. */
export async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  await noteOwn(event.resultingClientId);
  const catalogue = await ownCatalogue();
  const file = catalogue.at(path);
  const found = file && (await find(file));
  if (found) return found;
  const network = fromNetwork(event, file);
  const made = () => withoutNetwork(catalogue, path);
  if (!file || !(await canMake(catalogue, path))) return network.catch(made);
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
  return Promise.race([network, late.then(made)]).catch(made);
}
