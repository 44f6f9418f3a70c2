import { afterVisit, filesOf, pathIn } from '../domain/offline/choice';
import type { Answer, Visit } from '../domain/offline/messages';
import { editionOf, noteOwn, noteStranger, ownCatalogue } from './editions';
import { keep } from './keep';
import { remember } from './memory';
import { edition, top, version, worker } from './scope';
import { weigh } from './whole';

/** Whether a page is of this edition; one that was open before the first worker is taken in charge if so. */
async function isOwn(client: string, ofVersion: string): Promise<boolean> {
  const of = await editionOf(client);
  if (ofVersion !== version) {
    if (of === edition || of === 'unknown') await noteStranger(client, 'newer');
    return false;
  }
  if (of === 'unknown') await noteOwn(client);
  else if (of !== edition) return false;
  await worker.clients.claim();
  return true;
}

/**
 * After a visit: what the page has used, which the browser still has at hand, and what the reader's language
 * needs to do all that it can. Breaks off where the network does; the next visit goes on.
 */
export async function keepAfterVisit(
  { version: ofVersion, language, used, sparing }: Visit,
  client: string
): Promise<Answer> {
  if (!(await isOwn(client, ofVersion))) return { at: 'stranger' };
  const catalogue = await ownCatalogue();
  const { choice } = await remember((memory) => ({
    ...memory,
    choice: afterVisit(memory.choice, language, sparing)
  }));
  await keep(
    used.flatMap((address) => catalogue.at(pathIn(top(), address) ?? '') ?? []),
    'used'
  );
  await keep(filesOf(catalogue, choice), 'kept');
  return weigh();
}
