// Which files of script the first view needs, and whose texts each holds: read from Vite's manifest.
import { languageOfTexts } from '../languages.mjs';

/** @typedef {import('vite').Manifest} Manifest */

/**
 * @param {Manifest} manifest
 * @param {Iterable<string>} html files that the HTML of first views names
 * @returns {(path: string) => import('./kinds.mjs').Chunk | undefined}
 */
export function chunksOf(manifest, html) {
  const inHtml = new Set(html);
  const first = new Set(
    Object.entries(manifest)
      .filter(([, { file }]) => inHtml.has(file))
      .map(([key]) => key)
  );
  for (const key of first) for (const imported of manifest[key]?.imports ?? []) first.add(imported);

  /** @type {Map<string, import('./kinds.mjs').Chunk>} */
  const chunks = new Map();
  for (const path of inHtml) chunks.set(path, { first: true });
  // Texts that a script names outright are needed whatever the reader's language: it does not run without them.
  const named = new Set(Object.values(manifest).flatMap(({ imports = [] }) => imports));
  for (const [key, { file, css = [] }] of Object.entries(manifest)) {
    const language = named.has(key) ? undefined : languageOfTexts(key);
    for (const path of [file, ...css]) {
      const isFirst = first.has(key) || (chunks.get(path)?.first ?? false);
      chunks.set(path, { ...(path === file && language ? { language } : {}), first: isFirst });
    }
  }
  return (path) => chunks.get(path);
}
