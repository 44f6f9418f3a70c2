import { languages, type Language } from './language';

// What the page, its service worker and the build agree on: the files of a revision, which of them a reader's device keeps,
// and what page and worker say to one another.

/** A file of one revision of the atlas. */
export interface ManifestEntry {
  /** From the atlas's top, without a slash before it; of a folder's page with `index.html`. */
  path: string;
  /** Beginning of the SHA-256 of its bytes, in base64url. */
  digest: string;
  /** Bytes on the way, compressed; 0 where it is never weighed. */
  size: number;
}

/** All files of one revision that may be cached, by the part of the atlas that they belong to. */
export interface PrecacheManifest {
  parts: ReadonlyMap<string, readonly ManifestEntry[]>;
  at: (path: string) => ManifestEntry | undefined;
  /** The content type of a file by its own extension, whatever a host said that it was. */
  typeOf: (path: string) => string;
}

/** Reads `offline/precache-manifest.json`, which the build writes (tools/offline). Throws where it is not one. */
export function parsePrecacheManifest(text: string): PrecacheManifest {
  const { parts, types } = JSON.parse(text) as {
    parts: Record<string, [path: string, digest: string, size?: number][]>;
    types: Record<string, string>;
  };
  const lists = new Map(
    Object.entries(parts).map(([part, files]) => [
      part,
      files.map(([path, digest, size = 0]): ManifestEntry => ({ path, digest, size }))
    ])
  );
  const byPath = new Map([...lists.values()].flat().map((file) => [file.path, file]));
  return {
    parts: lists,
    at: (path) => byPath.get(path),
    typeOf: (path) => types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  };
}

/** The digest of a file's bytes, as the manifest gives it. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 11);
}

/** What a reader's device keeps besides what the reader has used. */
export interface Choice {
  /** Languages that the reader has come in. */
  languages: readonly Language[];
  /** Whether everything is kept, so that a new revision is ready when it has everything, too. */
  whole: boolean;
  /** Whether the reader asked for everything: what has come of it stays, though it is not yet whole. */
  begun?: boolean;
}

export const nothingChosen: Choice = { languages: [], whole: false };

/** The parts of the manifest that a choice keeps. */
function partsOf({ languages: chosen, whole }: Choice): string[] {
  if (whole) return ['shell', 'common', ...languages, 'detail'];
  return chosen.length > 0 ? ['shell', 'common', ...chosen] : ['shell'];
}

/** The files that a choice keeps. Pages are not among them: the shell makes them from the data of their language. */
export function filesOf(manifest: PrecacheManifest, choice: Choice): ManifestEntry[] {
  return partsOf(choice).flatMap((part) => manifest.parts.get(part) ?? []);
}

/** The files that stay where they are stored: what is missing of them is not fetched without being asked for. */
export function filesToSpare(manifest: PrecacheManifest, choice: Choice): ManifestEntry[] {
  return filesOf(manifest, { ...choice, whole: choice.whole || choice.begun === true });
}

/** The choice after a visit; who saves data keeps no more than before. */
export function afterVisit(choice: Choice, language: Language, sparing: boolean): Choice {
  if (sparing || choice.languages.includes(language)) return choice;
  return { ...choice, languages: [...choice.languages, language] };
}

/** The path in the manifest of an address below `top` (which ends in a slash); undefined of one elsewhere. */
export function pathIn(top: URL, address: string): string | undefined {
  const url = new URL(address, top);
  if (url.origin !== top.origin || !url.pathname.startsWith(top.pathname)) return undefined;
  const path = url.pathname.slice(top.pathname.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** A page that has been opened: its build, its language, the addresses that it has fetched, whether its reader saves data. */
export interface PageOpened {
  ask: 'page-opened';
  /** As Kit names the build; the worker of one revision is of the same. */
  version: string;
  language: Language;
  used: string[];
  sparing: boolean;
}

/** What a page asks of the service worker. */
export type Request =
  | PageOpened
  | { ask: 'storage-estimate' }
  | { ask: 'download-all' }
  | { ask: 'drop-all' }
  | { ask: 'skip-waiting' };

/** Why the atlas could not be kept: no network, no room, or another revision on the host meanwhile. */
export type Obstacle = 'network' | 'room' | 'newer';

/** What the worker answers, in bytes on the way: first how far it is, as often as it likes, and at last an end. */
export type Answer =
  | { at: 'progress'; done: number; of: number }
  | { at: 'end'; whole: boolean; begun: boolean; missing: number; kept: number }
  | { at: 'obstacle'; obstacle: Obstacle }
  /** The page that was opened is of another revision than the worker. */
  | { at: 'other-revision' };
