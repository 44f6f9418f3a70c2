import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** All that a built site is made from, and what the build is told. */
const sources = [
  ...['src', 'geo', 'static', 'tools', 'CITATION.cff', 'package-lock.json'],
  ...['svelte.config.js', 'vite.config.ts']
];
const settings = ['BASE_PATH', 'ORIGIN', 'REPORT_ADDRESS', 'REPORT_URL', 'STREETS_PMTILES'];

/** @param {string} path @returns {string[]} its files, in an order that no file system changes */
function filesOf(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

/** The name of a build: the same for the same sources and settings, on whatever day and machine. */
export function version() {
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const file of sources.flatMap(filesOf)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}
