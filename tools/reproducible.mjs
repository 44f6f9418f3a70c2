// `npm run test:reproducible`: builds twice, as on two machines, and compares every byte. Both builds are of one copy of the
// project, which is moved between them, so that a path of the machine in what is built is a difference. Takes minutes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from './install.mjs';

/** What a build makes or leaves behind: no part of the project. */
const made =
  /^(\.git|\.svelte-kit|build|shots|test-results|playwright-report|coverage|bench-results)$/;

/** @param {string} folder @returns {Map<string, string>} the hash of each file */
function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name));
  const hash = (/** @type {string} */ path) =>
    createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(paths.map((path) => [relative(folder, path), hash(path)]));
}

/** @param {string} project where the sources are @param {Record<string, string>} env what differs between machines */
function build(project, env) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-build-'));
  try {
    execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
      cwd: project,
      stdio: 'inherit',
      env: { ...process.env, ...env, BUILD_FOLDER: folder }
    });
    return hashes(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(join(project, '.svelte-kit'), { recursive: true, force: true });
  }
}

/** Builds in a copy of the project, moves the copy to another depth, and builds anew. */
function buildTwice() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-copy-'));
  try {
    const here = join(folder, 'somebody');
    for (const name of readdirSync(root)) {
      if (made.test(name)) continue;
      cpSync(join(root, name), join(here, name), { recursive: true, verbatimSymlinks: true });
    }
    const first = build(here, { TZ: 'UTC', LANG: 'C.UTF-8' });
    const there = join(folder, 'and', 'somewhere-else');
    mkdirSync(join(folder, 'and'));
    renameSync(here, there);
    const second = build(there, {
      ...{ TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8' },
      UV_THREADPOOL_SIZE: '2'
    });
    return [first, second];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first, second] = /** @type {[Map<string, string>, Map<string, string>]} */ (buildTwice());
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const differing = names.filter((name) => first.get(name) !== second.get(name));
for (const name of differing) console.log(`differs: ${name}`);
const share = `${names.length - differing.length} of ${names.length} files`;
console.log(`${share} are byte for byte the same in both builds`);
process.exit(differing.length === 0 ? 0 : 1);
