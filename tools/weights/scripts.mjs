// Which files of script of the built site a page brings, and which come by themselves while it rests.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../install.mjs';
import { languageOfTexts } from '../languages.mjs';

const build = join(root, 'build');

/** @param {string} path of a file of the site */
export const bytes = (path) => readFileSync(join(build, path));
/** @param {string} path */
export const gzip = (path) => gzipSync(bytes(path), { level: 9 }).length;

/** Scripts that a page names in its HTML, and those that they import: all that is fetched before the map is asked for. @param {string} page */
export function scriptsOf(page) {
  const html = bytes(join(page, 'index.html')).toString();
  const named = html.matchAll(/"(\/_app[^"]*\.js)"|<script[^>]* src="(\/[^"]+\.js)"/g);
  return withImports([...named].map(([, path, source]) => path ?? source ?? ''));
}

/** Scripts, and those that they import. @param {string[]} named */
export function withImports(named) {
  const scripts = new Set(named);
  for (const script of scripts) {
    for (const [, path] of bytes(script)
      .toString()
      .matchAll(/\b(?:from|import)"(\.[^"]+\.js)"/g)) {
      scripts.add(join(dirname(script), path ?? ''));
    }
  }
  return [...scripts];
}

/**
 * Parts that do not come by themselves on the opening page: the reader asks for them, or the address does. Whatever
 * else is imported on demand there is counted as coming, so that a new part is weighed until it is named here.
 */
const asked = [
  'features/card/ChoicePopup.svelte',
  'features/card/StationStepper.svelte',
  'features/compare/CompareStage.svelte',
  'features/compare/Comparison.svelte',
  'features/filters/Filters.svelte',
  'features/op-ed/corrections/CorrectionPopover.svelte',
  'features/search/SearchPanel.svelte',
  ...['Share', 'Page', 'Cite', 'Embed', 'Report'].map(
    (name) => `features/share/${name}Dialog.svelte`
  ),
  'features/timeline/TimePanel.svelte',
  'features/tours/Tour.svelte',
  'shell/Help.svelte',
  'shell/map/LoadMapPrompt.svelte'
].map((part) => `src/lib/${part}`);

/** Kit's page for errors, which it fetches before there are any. */
const errorPage = '.svelte-kit/generated/client-optimized/nodes/1.js';

/** What Vite wrote down of the build. @returns {import('vite').Manifest} */
function manifestOfBuild() {
  const file = join(root, '.svelte-kit/output/client/.vite/manifest.json');
  /** @type {import('vite').Manifest} */
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const part of asked) {
    if (!manifest[part])
      throw new Error(`${part} is no part of its own any more: see ${import.meta.url}`);
  }
  const gone = Object.values(manifest).find((chunk) => !existsSync(join(build, chunk.file)));
  if (gone)
    throw new Error(`${gone.file} is not in build/, which is older or newer than its manifest`);
  return manifest;
}

/**
 * All scripts that come by themselves on the opening page of a language, the living map's among them: those that its
 * HTML names, what these import, and what they import on demand without being asked.
 * @param {string} language
 * @returns {string[]} paths, from the site's top
 */
export function openingScripts(language) {
  const manifest = manifestOfBuild();
  const named = new Set(scriptsOf(language).map((path) => path.slice(1)));
  const keys = new Set(Object.keys(manifest).filter((key) => named.has(manifest[key]?.file ?? '')));
  const comes = (/** @type {string} */ key) => {
    const isForeign = (languageOfTexts(key) ?? language) !== language;
    const isOther = key.startsWith('.svelte-kit/generated/') && key !== errorPage;
    return !isForeign && !isOther && !asked.includes(key);
  };
  for (const key of keys) {
    const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
    for (const next of [...imports, ...dynamicImports.filter(comes)]) keys.add(next);
  }
  const files = [...named, ...[...keys].map((key) => manifest[key]?.file ?? '')];
  return [...new Set(files)].filter((file) => file.endsWith('.js')).map((file) => `/${file}`);
}

/**
 * What the atlas adds to MapLibre itself, in bytes by gzip: all scripts of the opening page, less MapLibre's own as npm
 * ships it. What the bundler leaves out of MapLibre is so taken off as well, and what of ours stands in one file with
 * it is counted. MapLibre's own worker is not among them, nor the service worker, which is fetched when all rests.
 * @param {string} language
 */
export function scriptOnTop(language) {
  const itself = readFileSync(join(root, 'node_modules/maplibre-gl/dist/maplibre-gl.mjs'));
  const all = openingScripts(language).reduce((sum, path) => sum + gzip(path), 0);
  return all - gzipSync(itself, { level: 9 }).length;
}
