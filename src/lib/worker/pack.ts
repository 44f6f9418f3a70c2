import type { Catalogue } from '../domain/offline/catalogue';
import { find } from './store';

type Pack = Readonly<Record<string, string>>;
const opened = new WeakMap<Catalogue, Map<string, Promise<Pack | undefined>>>();

/** The pack of a page's language in an edition: pages' data and framed pages by path. Undefined where it is not stored. */
function packOf(catalogue: Catalogue, path: string): Promise<Pack | undefined> {
  const file = catalogue.at(`offline/${path.split('/')[0]}.json`);
  if (!file) return Promise.resolve(undefined);
  const packs = opened.get(catalogue) ?? new Map<string, Promise<Pack | undefined>>();
  opened.set(catalogue, packs);
  const opening =
    packs.get(file.path) ?? find(file).then((stored) => stored?.json() as Promise<Pack>);
  packs.set(file.path, opening);
  // One that is not stored, or could not be read, may be soon.
  const forget = () => packs.delete(file.path);
  void opening.then((pack) => pack ?? forget(), forget);
  return opening;
}

/** A file out of the pack of its language. */
export async function fromPack(catalogue: Catalogue, path: string): Promise<Response | undefined> {
  const text = (await packOf(catalogue, path))?.[path];
  if (text === undefined) return undefined;
  const type = path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
  return new Response(text, { headers: { 'content-type': type } });
}

/** Whether the shell can make a page: all that its language needs is stored. */
export async function canMake(catalogue: Catalogue, path: string): Promise<boolean> {
  const index = catalogue.at(`data/index/${path.split('/')[0]}.json`);
  if (!index || !(await find(index))) return false;
  return (await packOf(catalogue, path)) !== undefined;
}
