import { filesToSpare, type Choice } from '../domain/offline/choice';
import { catalogueOf, forgetEdition, openClients, ownCatalogue, storedEditions } from './editions';
import { recall, remember } from './memory';
import { edition } from './scope';
import { keyOf, keys, shelf } from './store';

/** Pages that are gone need nothing any more. */
async function forgetClosed() {
  const open = await openClients();
  return remember((memory) => ({
    ...memory,
    strangers: Object.fromEntries(
      Object.entries(memory.strangers).filter(([client]) => open.has(client))
    )
  }));
}

/** Takes away the editions that no open page is of. */
export async function forgetOldEditions(): Promise<void> {
  const { strangers } = await forgetClosed();
  const alive = new Set([edition, ...Object.values(strangers)]);
  for (const stored of await storedEditions()) if (!alive.has(stored)) await forgetEdition(stored);
}

/** Takes away what neither the choice keeps nor an open page of another edition may still ask for. */
export async function tidy(choice: Choice): Promise<void> {
  const own = await ownCatalogue();
  const wanted = new Set(filesToSpare(own, choice).map(keyOf));
  const usable = new Set([...own.parts.values()].flat().map(keyOf));
  for (const stored of await storedEditions()) {
    if (stored === edition) continue;
    const files = [...((await catalogueOf(stored))?.parts.values() ?? [])].flat().map(keyOf);
    for (const key of files) {
      wanted.add(key);
      usable.add(key);
    }
  }
  const [kept, used] = [await shelf('kept'), await shelf('used')];
  for (const key of await keys('kept')) if (!wanted.has(key)) await kept.delete(key);
  for (const key of await keys('used')) if (!usable.has(key)) await used.delete(key);
}

/** After the last page of an older edition has closed. @returns whether there was any to take away */
export async function tidyAfterStrangers(isUpdating: boolean): Promise<boolean> {
  const before = await recall();
  if (isUpdating || Object.keys(before.strangers).length === 0) return false;
  await forgetOldEditions();
  await tidy(before.choice);
  return true;
}
