// `npm run bench`: builds what is measured and what it is measured against, runs the benchmark, and holds its ratios
// against the budgets. BENCH_ROUNDS=1 is a quick look.
import { installPackages, run } from './install.mjs';

installPackages();
const { ensureBrowser } = await import('./browser.mjs');
ensureBrowser();
run('npx', ['vite', 'build', '--logLevel', 'warn']);
run('npx', ['vite', 'build', '--config', 'tests/bench/vite.config.ts', '--logLevel', 'warn']);
try {
  run('npx', [
    'playwright',
    'test',
    '--config',
    'tests/bench/bench.config.ts',
    ...process.argv.slice(2)
  ]);
} finally {
  // What was measured is told of, whatever else failed.
  run('node', ['tests/bench/report.mjs']);
}
