// `npm test`: installs what is missing, runs everything, ends with one line summed over all runners.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root } from './install.mjs';

installPackages();
const { ensureBrowser } = await import('./browser.mjs');
ensureBrowser();

const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {string} title
 * @param {string[]} command
 * @returns {boolean} whether it ended well
 */
function step(title, command) {
  console.log(`\n— ${title}: ${command.join(' ')}`);
  const { status } = spawnSync('npx', command, { cwd: root, stdio: 'inherit' });
  return status === 0;
}

/** A check that is one thing: it passes or fails as a whole. @param {string} title @param {string[]} command */
function check(title, command) {
  if (step(title, command)) total.passed += 1;
  else total.failed += 1;
}

/**
 * A runner that counts its own tests into a JSON report. One that fails without a failed test (a file that
 * does not load, a server that does not start) counts as one failure: nothing is hidden.
 * @param {string} title
 * @param {string[]} command
 * @param {string} report
 * @param {(json: any) => { passed: number, failed: number, skipped: number }} count
 */
function suite(title, command, report, count) {
  const file = join(root, report);
  rmSync(file, { force: true });
  const well = step(title, command);
  const counts = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  if (!well && counts.failed === 0) counts.failed = 1;
  if (well && counts.passed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

check('types', ['svelte-kit', 'sync']);
check('types', ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']);
check('format', ['prettier', '--check', '.']);
check('lint', ['eslint', '.', '--max-warnings', '0']);
suite(
  'unit, data and component tests',
  [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile=test-results/vitest.json'
  ],
  'test-results/vitest.json',
  (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + json.numTodoTests
  })
);
check('build', ['vite', 'build', '--logLevel', 'warn']);
suite('browser tests', ['playwright', 'test'], 'test-results/e2e.json', ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped
}));

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
