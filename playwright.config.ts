import { defineConfig } from '@playwright/test';
import { findBrowser, launchArguments } from './tools/browser.mjs';

/** The suite is Chromium's; tools/test-browsers.mjs names another. */
const browser = (process.env.BROWSER_NAME ?? 'chromium') as 'chromium' | 'firefox' | 'webkit';
const port = Number(process.env.PORT ?? 4179);

/** Browser tests run against the built site, served as a static host serves it. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  timeout: 60_000,
  // What screen readers are given must be all that is given, down to the last.
  expect: {
    toMatchAriaSnapshot: { pathTemplate: 'tests/aria/{arg}{ext}', children: 'deep-equal' }
  },
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 800 },
    // What keeps the atlas for later would fetch it beside each test; offline.spec.ts lets it.
    serviceWorkers: 'block',
    ...(browser === 'chromium'
      ? { launchOptions: { executablePath: findBrowser(), args: launchArguments } }
      : { browserName: browser }),
    // A trace of every step costs a fifth of the suite's time: `TRACE=1` records one where a failure is not plain.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure'
  },
  webServer: {
    command: 'node tools/serve.mjs',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/en/`,
    reuseExistingServer: false
  }
});
