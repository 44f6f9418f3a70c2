import { afterVisit, filesOf, pathIn } from '../domain/offline/choice';
import type { Answer, Visit } from '../domain/offline/messages';
import { editionOf, ownCatalogue } from './editions';
import { keep } from './keep';
import { remember } from './memory';
import { edition, top } from './scope';
import { weigh } from './whole';

/**
 * After a visit: what the page has used, which the browser still has at hand, and what the reader's language
 * needs to do all that it can. Breaks off where the network does; the next visit goes on.
 */
export async function keepAfterVisit(
  { language, used, sparing }: Visit,
  client: string
): Promise<Answer> {
  if ((await editionOf(client)) !== edition) return { at: 'stranger' };
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
