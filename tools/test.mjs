// `npm test`: installs what is missing, runs everything, ends with one line summed over all runners.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { installPackages, root } from './install.mjs';

installPackages();
const { ensureBrowser } = await import('./browser.mjs');
ensureBrowser();

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {{ title: string, seconds: number }[]} where the time went, runner by runner */
const spent = [];
/** @type {{ name: string, seconds: number }[]} how long each single test took */
const tests = [];
const begun = Date.now();

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
  spent.push({ title, seconds });
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
 * @param {(json: any) => { name: string, seconds: number }[]} durations
 */
async function suite(run, report, count, durations) {
  const well = await finish(run);
  const file = join(root, report);
  const json = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const counts = json ? count(json) : { passed: 0, failed: 0, skipped: 0 };
  if (json) tests.push(...durations(json));
  if (!well && counts.failed === 0) counts.failed = 1;
  if (well && counts.passed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

/** What Vitest's report says of all tests, and of each. */
const ofVitest = {
  /** @param {any} json */
  count: (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + json.numTodoTests
  }),
  /** @param {any} json @returns {{ name: string, seconds: number }[]} */
  durations: (json) =>
    json.testResults.flatMap((/** @type {any} */ { name, assertionResults }) =>
      assertionResults.map((/** @type {any} */ { fullName, duration }) => ({
        name: `${relative(root, name)} › ${fullName}`,
        seconds: (duration ?? 0) / 1000
      }))
    )
};

/** What Playwright's report says of each test. @param {any} json */
const ofPlaywright = (json) =>
  json.suites.flatMap(function within(/** @type {any} */ suite) {
    const own = suite.specs.flatMap((/** @type {any} */ { title, tests, file }) =>
      tests.map((/** @type {any} */ { projectName, results }) => ({
        name: `${projectName} › ${file} › ${title}`,
        seconds:
          results.reduce(
            (/** @type {number} */ sum, /** @type {any} */ result) => sum + result.duration,
            0
          ) / 1000
      }))
    );
    return [...own, ...(suite.suites ?? []).flatMap(within)];
  });

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
await suite(units, 'test-results/vitest.json', ofVitest.count, ofVitest.durations);
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
  }),
  ofPlaywright
);

// The other browsers have screens in memory and take their time: on whoever asks for them, as `.ci/run` does.
if (process.argv.includes('--browsers')) {
  await suite(
    start('a walk in three browsers', ['tools/test-browsers.mjs', '--short', '--without-sum'], {
      live: true,
      program: process.execPath
    }),
    'test-results/browsers.json',
    ofVitest.count,
    ofVitest.durations
  );
}

const table = (
  /** @type {{ seconds: number }[]} */ rows,
  /** @type {(row: any) => string} */ name
) => rows.map((row) => `${row.seconds.toFixed(1).padStart(8)} s  ${name(row)}`).join('\n');
const whole = Math.round((Date.now() - begun) / 1000);
console.log(`\nWhere the time went, of ${whole} s (some of it side by side):`);
console.log(table(spent, ({ title }) => title));
const slowest = tests.sort((a, b) => b.seconds - a.seconds).slice(0, 10);
console.log(`\nThe ten slowest of ${tests.length} tests:`);
console.log(table(slowest, ({ name }) => name));
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
