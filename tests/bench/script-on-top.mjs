import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../tools/install.mjs';

/**
 * What the atlas's own scripts weigh by gzip, in bytes: all that a visit fetched until the map was idle, but for
 * MapLibre's own file and its worker. NaN where no visit was measured.
 */
export function scriptOnTop() {
  try {
    const { atlas } = JSON.parse(readFileSync('bench-results/fetched-slow.json', 'utf8'));
    return atlas
      .filter((/** @type {string} */ path) => path.endsWith('.js'))
      .map((/** @type {string} */ path) => readFileSync(join(root, 'build', path)))
      .filter((/** @type {Buffer} */ script) => !script.includes('maplibregl-map'))
      .reduce(
        (/** @type {number} */ sum, /** @type {Buffer} */ script) =>
          sum + gzipSync(script, { level: 9 }).length,
        0
      );
  } catch {
    return NaN;
  }
}
