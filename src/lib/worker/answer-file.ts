import { catalogueOf, editionOf, noteNewer, noteStranger, ownCatalogue } from './editions';
import { fetchFile, NewerEdition } from './fetch-file';
import { fromPack } from './pack';
import { edition } from './scope';
import { find, put } from './store';

/** A worker that a page starts is of the page's edition. */
async function inherit({ request, resultingClientId }: FetchEvent, of: string) {
  const starts = request.destination === 'worker' || request.destination === 'sharedworker';
  if (starts && resultingClientId && of !== edition) await noteStranger(resultingClientId, of);
}

/** What is said of a file that the host has only in a newer edition. */
async function newerThan(of: string): Promise<Response> {
  if (of === edition) await noteNewer().catch(() => {});
  return new Response(null, { status: 409, statusText: 'A newer edition' });
}

/**
 * Answers what a page asks for, with what is of the page's own edition and nothing else. Where the store cannot be read
 * the page meets what it would meet without a worker.
 */
export function answerFile(event: FetchEvent, path: string): Promise<Response> {
  return answerStored(event, path).catch((error) =>
    error instanceof NewerEdition ? newerThan(edition) : fetch(event.request)
  );
}

async function answerStored(event: FetchEvent, path: string): Promise<Response> {
  const of = await editionOf(event.clientId);
  await inherit(event, of);
  const catalogue = of === edition ? await ownCatalogue() : await catalogueOf(of);
  const file = catalogue?.at(path);
  if (!catalogue || !file) return fetch(event.request);
  const found = (await find(file)) ?? (await fromPack(catalogue, path));
  if (found) return found;
  try {
    const response = await fetchFile(file);
    event.waitUntil(put(file, response.clone(), 'used').catch(() => {}));
    return response;
  } catch (error) {
    // Without a network a page meets what it would meet without a worker.
    if (!(error instanceof NewerEdition)) return Response.error();
    return newerThan(of);
  }
}
