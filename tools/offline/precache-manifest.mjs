// Writes what the atlas without a network goes by: packs of pages, and the precache manifest of this revision.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypes } from '../deploy/types.mjs';
import { chunksOf } from './chunks-of.mjs';
import { languages } from '../languages.mjs';
import { partOf } from './kinds.mjs';

/** The names that the worker's source has for its revision and its build until the manifest is written. */
const placeholders = { revision: '__REVISION__', version: '__VERSION__' };

/** As long as no two files of a revision will ever share it: 66 bits. @param {string | Buffer} bytes */
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
 * which have no script to make them. Compressed here and not by the host, for it is kept as it comes: a fortieth of the
 * pages' own weight, in one request.
 * @param {string} folder
 * @param {string[]} files
 */
function writePacks(folder, files) {
  mkdirSync(join(folder, 'offline'), { recursive: true });
  for (const language of languages) {
    const packed = files.filter(
      (path) =>
        path.startsWith(`${language}/`) &&
        /\/(?:__data|page)\.json$|\/embed\/[^/]+\/index\.html$/.test(path)
    );
    const texts = packed.map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
    writeFileSync(
      join(folder, 'offline', `${language}.pack`),
      gzipSync(JSON.stringify(Object.fromEntries(texts)), { level: 9 })
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
 * @param {import('vite').Manifest} viteManifest of the client
 * @param {string} version of the build, which its pages know
 * @returns {string} the revision
 */
export function writePrecacheManifest(folder, viteManifest, version) {
  const own = filesIn(folder);
  const kept = (/** @type {string[]} */ all) => all.filter((path) => !isElsewhere(path, own));
  writePacks(folder, kept(own));
  const files = kept(filesIn(folder));
  const firstViews = ['en', 'en/op-ed', 'en/about', `en/sites/${firstSite(files)}`];
  const chunkOf = chunksOf(
    viteManifest,
    namedIn(firstViews.map((page) => join(folder, page, 'index.html')))
  );
  /** @type {Record<string, (string | number)[][]>} */
  const parts = {};
  for (const path of files) {
    const part = partOf(path, chunkOf);
    if (!part) continue;
    const bytes = readFileSync(join(folder, path));
    const digest = digestOf(bytes);
    // Pages are many, and are never weighed; fonts and packs are compressed already.
    const size = () => (/\.(woff2|pack)$/.test(path) ? bytes.length : gzipSync(bytes).length);
    (parts[part] ??= []).push(part === 'page' ? [path, digest] : [path, digest, size()]);
  }
  const manifest = JSON.stringify({ parts, types: typesOf(Object.values(parts).flat()) });
  writeFileSync(join(folder, 'offline', 'precache-manifest.json'), manifest);
  const revision = digestOf(manifest);
  const worker = join(folder, 'service-worker.js');
  const source = readFileSync(worker, 'utf8');
  writeFileSync(
    worker,
    source.replaceAll(placeholders.revision, revision).replaceAll(placeholders.version, version)
  );
  return revision;
}

/**
 * The content type of each extension among the files; the build fails where one is not known.
 * @param {(string | number)[][]} files
 */
function typesOf(files) {
  /** @type {Record<string, string>} */
  const all = {};
  for (const [path] of files) {
    const extension = String(path).slice(String(path).lastIndexOf('.') + 1);
    const type = contentTypes[extension];
    if (!type)
      throw new Error(`${path}: no content type for .${extension} in tools/deploy/types.mjs`);
    all[extension] = type;
  }
  return all;
}

/** @param {string[]} files */
function firstSite(files) {
  return files.find((path) => /^en\/sites\/[^/]+\/index\.html$/.test(path))?.split('/')[2];
}
