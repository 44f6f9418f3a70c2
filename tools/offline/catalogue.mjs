// Writes what the atlas without a network goes by: packs of pages, and the catalogue of all files of this edition.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chunksOf } from './chunks-of.mjs';
import { languages, partOf } from './kinds.mjs';

/** The names that the worker's source has for its edition and its build until the catalogue is written. */
const placeholders = { edition: '__EDITION__', version: '__VERSION__' };

/** As long as no two files of an edition will ever share it: 66 bits. @param {string | Buffer} bytes */
export const digestOf = (bytes) =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 11);

/** @param {string} folder @returns {string[]} paths of all files, sorted, with slashes */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * The pages of each language in one file: the data from which the shell makes a page, and the pages for frames,
 * which have no script to make them. A tenth of the pages' own weight, in one request.
 * @param {string} folder
 * @param {string[]} files
 */
function writePacks(folder, files) {
  mkdirSync(join(folder, 'offline'), { recursive: true });
  for (const language of languages) {
    const packed = files.filter(
      (path) =>
        path.startsWith(`${language}/`) &&
        (path.endsWith('/__data.json') || /\/embed\/[^/]+\/index\.html$/.test(path))
    );
    const texts = packed.map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
    writeFileSync(
      join(folder, 'offline', `${language}.json`),
      JSON.stringify(Object.fromEntries(texts))
    );
  }
}

/**
 * Whether a page is the card of a place or a route for frames. Pages of other hosts show it, where nothing that is kept
 * here can be had; the packs would be three times as heavy with them.
 * @param {string} path
 * @param {string[]} files
 */
function isElsewhere(path, files) {
  const [, language, id] = /^(\w+)\/embed\/([^/]+)\/index\.html$/.exec(path) ?? [];
  return id !== undefined && !files.includes(`${language}/sites/${id}/index.html`);
}

/** Files that the HTML of pages names under `_app/`; of pages that were built. @param {string[]} pages */
function namedIn(pages) {
  return pages
    .filter(existsSync)
    .flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/_app\/[\w./-]+\.(?:js|css)/g)].map(([path]) => path)
    );
}

/**
 * @param {string} folder of the built site, with `offline/shell.html` in it
 * @param {import('vite').Manifest} manifest Vite's, of the client
 * @param {string} version of the build, which its pages know
 * @returns {string} the edition
 */
export function writeCatalogue(folder, manifest, version) {
  const own = filesIn(folder);
  const kept = (/** @type {string[]} */ all) => all.filter((path) => !isElsewhere(path, own));
  writePacks(folder, kept(own));
  const files = kept(filesIn(folder));
  const firstViews = ['en', 'en/op-ed', 'en/about', `en/sites/${firstSite(files)}`];
  const chunkOf = chunksOf(
    manifest,
    namedIn(firstViews.map((page) => join(folder, page, 'index.html')))
  );
  /** @type {Record<string, (string | number)[][]>} */
  const parts = {};
  for (const path of files) {
    const part = partOf(path, chunkOf);
    if (!part) continue;
    const bytes = readFileSync(join(folder, path));
    const digest = path.includes('/immutable/') ? '' : digestOf(bytes);
    // Pages are many, and are never weighed; fonts are compressed already.
    const size = () => (path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length);
    (parts[part] ??= []).push(part === 'page' ? [path, digest] : [path, digest, size()]);
  }
  const catalogue = JSON.stringify({ parts });
  writeFileSync(join(folder, 'offline', 'catalogue.json'), catalogue);
  const edition = digestOf(catalogue);
  const worker = join(folder, 'service-worker.js');
  const source = readFileSync(worker, 'utf8');
  writeFileSync(
    worker,
    source.replaceAll(placeholders.edition, edition).replaceAll(placeholders.version, version)
  );
  return edition;
}

/** @param {string[]} files */
function firstSite(files) {
  return files.find((path) => /^en\/sites\/[^/]+\/index\.html$/.test(path))?.split('/')[2];
}
