// `npm run test:reproducible`: builds twice, as on two machines, and compares every byte. Takes minutes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from './install.mjs';

/** @param {string} folder @returns {Map<string, string>} the hash of each file */
function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name));
  const hash = (/** @type {string} */ path) =>
    createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(paths.map((path) => [relative(folder, path), hash(path)]));
}

/** @param {Record<string, string>} env what differs between machines */
function build(env) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-build-'));
  try {
    execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env, BUILD_FOLDER: folder }
    });
    return hashes(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const first = build({ TZ: 'UTC', LANG: 'C.UTF-8' });
const second = build({ TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', UV_THREADPOOL_SIZE: '2' });
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const differing = names.filter((name) => first.get(name) !== second.get(name));
for (const name of differing) console.log(`differs: ${name}`);
const share = `${names.length - differing.length} of ${names.length} files`;
console.log(`${share} are byte for byte the same in both builds`);
process.exit(differing.length === 0 ? 0 : 1);
