import { digestOf, parseCatalogue, type Catalogue } from '../domain/offline/catalogue';
import { recall, remember } from './memory';
import { edition, top, worker } from './scope';
import { NewerEdition } from './fetch-file';

const cacheName = 'atlas-editions';
const address = new URL('offline/catalogue.json', top());
const keyOf = (of: string) => `${address.href}?edition=${of}`;
const read = new Map<string, Promise<Catalogue | undefined>>();

/** The catalogue of an edition whose files may be stored; undefined where it is gone. */
export function catalogueOf(of: string): Promise<Catalogue | undefined> {
  const reading =
    read.get(of) ??
    caches
      .open(cacheName)
      .then((cache) => cache.match(keyOf(of)))
      .then(async (stored) => stored && parseCatalogue(await stored.text()));
  read.set(of, reading);
  // A store that could not be read may be readable the next time.
  reading.catch(() => read.delete(of));
  return reading;
}

/** The catalogue of this worker's edition, fetched where it is not stored: an edition's name is its digest. */
export async function ownCatalogue(): Promise<Catalogue> {
  const stored = await catalogueOf(edition);
  if (stored) return stored;
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new TypeError(`No catalogue: ${response.status}`);
  const text = await response.text();
  if ((await digestOf(new TextEncoder().encode(text))) !== edition)
    throw new NewerEdition('catalogue');
  await (await caches.open(cacheName)).put(keyOf(edition), new Response(text));
  read.delete(edition);
  return parseCatalogue(text);
}

/** The host has files of a newer edition: it is looked for, and pages are the host's to give from now on. */
export async function noteNewer(): Promise<void> {
  void worker.registration.update().catch(() => {});
  await remember((memory) => ({ ...memory, outdated: edition }));
}

/** Editions whose catalogues are stored. */
export async function storedEditions(): Promise<string[]> {
  const requests = await (await caches.open(cacheName)).keys();
  return requests.flatMap(({ url }) => new URL(url).searchParams.get('edition') ?? []);
}

export async function forgetEdition(of: string): Promise<void> {
  read.delete(of);
  await (await caches.open(cacheName)).delete(keyOf(of));
}

/** Pages that the network has just answered: noted, if they are of a newer edition, when they are read whole. */
const arriving = new Map<string, Promise<void>>();

/** Notes a page that is being read; `isOwn` tells whether it is of this edition. */
export function noteArrival(client: string, isOwn: Promise<boolean>): Promise<void> {
  const noted = isOwn
    .then((own) => (own ? undefined : noteStranger(client, 'newer')))
    .finally(() => arriving.delete(client));
  arriving.set(client, noted);
  return noted;
}

export async function noteStranger(client: string, of: string): Promise<void> {
  await remember((memory) => ({ ...memory, strangers: { ...memory.strangers, [client]: of } }));
}

/** A page that this worker answers is of its edition, though it was on its way before the worker took over. */
export async function noteOwn(client: string): Promise<void> {
  if (!(client in (await recall()).strangers)) return;
  await remember(({ strangers: { [client]: _, ...strangers }, ...memory }) => ({
    ...memory,
    strangers
  }));
}

/** The edition of a page, or of a worker of one. */
export async function editionOf(client: string): Promise<string> {
  await arriving.get(client);
  return (await recall()).strangers[client] ?? edition;
}

/** Ids of all pages and workers that are open. */
export async function openClients(): Promise<Set<string>> {
  const open = await worker.clients.matchAll({ type: 'all', includeUncontrolled: true });
  return new Set(open.map(({ id }) => id));
}
