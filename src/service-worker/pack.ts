import type { PrecacheManifest } from '$lib/domain/offline/precache-manifest';
import { find } from './cache';

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
export async function fromPack(
  manifest: PrecacheManifest,
  path: string
): Promise<Response | undefined> {
  const text = (await packOf(manifest, path))?.[path];
  if (text === undefined) return undefined;
  return new Response(text, { headers: { 'content-type': manifest.typeOf(path) } });
}

/** Whether the shell can make a page: all that its language needs is stored. */
export async function canMake(manifest: PrecacheManifest, path: string): Promise<boolean> {
  const index = manifest.at(`data/index/${path.split('/')[0]}.json`);
  if (!index || !(await find(index))) return false;
  return (await packOf(manifest, path)) !== undefined;
}
