// `npm run bench`: builds what is measured and what it is measured against, runs the benchmark, and holds its ratios
// against the budgets. BENCH_ROUNDS=1 is a quick look, BENCH_PROFILE=1 says where the time goes; names of files run
// those alone (`node tools/bench.mjs first-view`).
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root, run } from './install.mjs';

installPackages();
const { ensureBrowser } = await import('./browser.mjs');
ensureBrowser();
// What an earlier run measured is not this one's.
const results = join(root, 'bench-results');
mkdirSync(results, { recursive: true });
for (const name of readdirSync(results)) rmSync(join(results, name), { recursive: true });

run('npx', ['vite', 'build', '--logLevel', 'warn']);
run('npx', ['vite', 'build', '--config', 'tests/bench/vite.config.ts', '--logLevel', 'warn']);
/** @param {string} program @param {string[]} command @returns whether it ended well */
const ends = (program, command) =>
  spawnSync(program, command, { cwd: root, stdio: 'inherit' }).status === 0;
const chosen = process.argv.slice(2);
const measured = ends('npx', [
  'playwright',
  'test',
  '--config',
  'tests/bench/bench.config.ts',
  ...chosen
]);
// What was measured is told of, whatever else failed.
const within = ends('node', ['tests/bench/report.mjs']);
process.exit(measured && within ? 0 : 1);
