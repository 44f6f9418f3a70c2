import { languages, type Language } from '$lib/domain/language';
import type { ManifestEntry, PrecacheManifest } from './precache-manifest';

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
