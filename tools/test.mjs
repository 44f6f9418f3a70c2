// `npm test`: installs what is missing, runs everything, ends with one line summed over all runners.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root } from './install.mjs';

installPackages();
const { ensureBrowser } = await import('./browser.mjs');
ensureBrowser();

const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * One of the runners, started. Its output is held back until its turn, so that two that run beside each other
 * do not speak at once; with `live` it is shown as it comes.
 * @typedef {{ title: string, command: string[], ended: Promise<{ well: boolean, seconds: number, output: string }> }} Run
 */

/**
 * @param {string} title
 * @param {string[]} command
 * @param {{ live?: boolean, program?: string }} [options]
 * @returns {Run}
 */
function start(title, command, { live = false, program = 'npx' } = {}) {
  const since = Date.now();
  const ended = new Promise((resolve) => {
    const runner = spawn(program, command, { cwd: root, stdio: live ? 'inherit' : 'pipe' });
    /** @type {Buffer[]} */
    const parts = [];
    runner.stdout?.on('data', (part) => parts.push(part));
    runner.stderr?.on('data', (part) => parts.push(part));
    const end = (/** @type {boolean} */ well, /** @type {string} */ more = '') => {
      const seconds = Math.round((Date.now() - since) / 1000);
      resolve({ well, seconds, output: Buffer.concat(parts).toString('utf8') + more });
    };
    runner.once('error', (error) => end(false, `\n${error.message}\n`));
    runner.once('close', (status) => end(status === 0));
  });
  return { title, command, ended };
}

/** Waits for a run and shows what it said. @param {Run} run @returns {Promise<boolean>} whether it ended well */
async function finish({ title, command, ended }) {
  console.log(`\n— ${title}: ${command.join(' ')}`);
  const { well, seconds, output } = await ended;
  process.stdout.write(output);
  console.log(`— ${title}: ${well ? 'well' : 'FAILED'} after ${seconds} s`);
  return well;
}

/** A check that is one thing: it passes or fails as a whole. @param {Run} run */
async function check(run) {
  if (await finish(run)) total.passed += 1;
  else total.failed += 1;
}

/**
 * A runner that counts its own tests into a JSON report. One that fails without a failed test (a file that
 * does not load, a server that does not start) counts as one failure: nothing is hidden.
 * @param {Run} run
 * @param {string} report
 * @param {(json: any) => { passed: number, failed: number, skipped: number }} count
 */
async function suite(run, report, count) {
  const well = await finish(run);
  const file = join(root, report);
  const counts = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  if (!well && counts.failed === 0) counts.failed = 1;
  if (well && counts.passed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

// No report of an earlier run may count for this one.
rmSync(join(root, 'test-results'), { recursive: true, force: true });

await check(start('sync', ['svelte-kit', 'sync']));

// Each of these uses one core, and none needs another: on two cores side by side.
const types = start('types', [
  'svelte-check',
  '--tsconfig',
  './tsconfig.json',
  '--fail-on-warnings'
]);
const format = start('format', ['prettier', '--check', '.']);
await format.ended;
const lint = start('lint', ['eslint', '.', '--max-warnings', '0']);
await check(types);
await check(format);
await check(lint);

const build = start('build', ['vite', 'build', '--logLevel', 'warn']);
// One after the other, for both write to the same places of Kit's; beside the tests.
const part = build.ended.then(() =>
  start('build of a part below a path', ['tools/part-below-path.mjs'], {
    program: process.execPath
  })
);
const units = start('unit, data and component tests', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile=test-results/vitest.json'
]);
await suite(units, 'test-results/vitest.json', (json) => ({
  passed: json.numPassedTests,
  failed: json.numFailedTests,
  skipped: json.numPendingTests + json.numTodoTests
}));
await check(build);
await check(await part);
await check(start('weights', ['tools/sizes.mjs'], { program: process.execPath }));
await check(
  start('no path of this machine', ['tools/machine-traces.mjs'], { program: process.execPath })
);

// Alone: what a browser draws takes all there is.
await suite(
  start('browser tests', ['playwright', 'test'], { live: true }),
  'test-results/e2e.json',
  ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped
  })
);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
