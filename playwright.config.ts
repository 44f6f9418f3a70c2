import { defineConfig } from '@playwright/test';
import { findBrowser, findShell, launchArguments } from './tools/browser.mjs';

// What Vite puts in the place of these names in the site (vite.config.ts): drivers read the atlas's own modules.
Object.assign(globalThis, { __STREETS__: '' });

const port = Number(process.env.PORT ?? 4179);

/** A browser that has no WebGL: the map that moves does not come, and a page stands in a tenth of the time. */
const withoutMap = {
  executablePath: findShell(),
  args: [...launchArguments, '--disable-3d-apis']
};
const withMap = { executablePath: findBrowser(), args: launchArguments };

/** Browser tests run against the built site, served as a static host serves it. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // A machine that has other things to do is slower, not wrong, and the same machine is three times slower on some days
  // than on others: these end what hangs. How fast the atlas is, is measured by `npm run bench`.
  timeout: 300_000,
  // What screen readers are given must be all that is given, down to the last.
  expect: {
    timeout: 60_000,
    toMatchAriaSnapshot: { pathTemplate: 'tests/aria/{arg}{ext}', children: 'deep-equal' }
  },
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 800 },
    // What keeps the atlas for later would fetch it beside each test; offline.spec.ts lets it.
    serviceWorkers: 'block',
    // A trace of every step costs a fifth of the suite's time: `TRACE=1` records one where a failure is not plain.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    // Taken of what fails by the driver of the tests, `tests/support/atlas-driver.ts`.
    screenshot: 'off'
  },
  projects: [
    { name: 'page', testDir: 'tests/e2e/page', use: { launchOptions: withoutMap } },
    { name: 'map', testDir: 'tests/e2e/map', use: { launchOptions: withMap } }
  ],
  webServer: {
    command: 'node tools/serve.mjs',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/en/`,
    reuseExistingServer: false
  }
});
