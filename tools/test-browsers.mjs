// `npm run test:browsers`: the gates of accessibility in Firefox and WebKit too, where Playwright has them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';
import { root } from './install.mjs';

/** What rests on no protocol of Chromium's alone. */
const specs = [
  ...[
    'accessibility',
    'aria',
    'no-script',
    'no-webgl',
    'access',
    'focus',
    'announcements',
    'keyboard'
  ],
  ...['sight', 'whole-reading', 'list', 'search', 'corrections']
];

let failed = 0;
for (const browser of [firefox, webkit]) {
  const name = browser.name();
  if (!existsSync(browser.executablePath())) {
    console.log(`${name}: skipped, it is not installed (npx playwright install ${name})`);
    continue;
  }
  const files = specs.map((spec) => `tests/e2e/${spec}.spec.ts`);
  const run = spawnSync('npx', ['playwright', 'test', ...files], {
    ...{ cwd: root, stdio: 'inherit' },
    env: { ...process.env, BROWSER_NAME: name }
  });
  console.log(`${name}: ${run.status === 0 ? 'passed' : 'FAILED'}`);
  if (run.status !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
