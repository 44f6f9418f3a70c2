// `npm run test:browsers`: a walk through the whole built atlas in Chromium, Firefox and WebKit; `--short` for the first
// look at each, `--faults` for a first visit with one request spoilt, in Firefox. Ends with "N passed, N failed, N skipped".
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { ensureOtherBrowsers } from './other-browsers.mjs';

const walk = ['short', 'faults'].find((name) => process.argv.includes(`--${name}`)) ?? 'whole';
const report = join(root, 'test-results', 'browsers.json');
rmSync(report, { force: true });
ensureOtherBrowsers();
const run = spawnSync(
  'npx',
  [
    ...['vitest', 'run', '--config', 'tests/browsers/vitest.config.ts', '--reporter=verbose'],
    ...['--reporter=json', `--outputFile=${report}`]
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, WALK: walk } }
);
const counts = JSON.parse(readFileSync(report, 'utf8'));
const skipped = counts.numPendingTests + counts.numTodoTests;
// Whoever sums up more than this says so itself.
if (!process.argv.includes('--without-sum'))
  console.log(
    `\n${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${skipped} skipped`
  );
process.exit(run.status ?? 1);
