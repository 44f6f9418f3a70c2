import { defineConfig } from '@playwright/test';
import { findBrowser, launchArguments } from '../../tools/browser.mjs';

// Vite writes it into what it builds; here the build's own modules run without Vite.
Object.assign(globalThis, { __STREETS__: '' });

const port = Number(process.env.PORT ?? 4189);

/** The benchmark: one page at a time, so that nothing competes with what is measured. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  workers: 1,
  retries: 0,
  reporter: 'list',
  timeout: 1_200_000,
  use: {
    actionTimeout: 60_000,
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: findBrowser(), args: launchArguments }
  },
  webServer: {
    command: 'node serve.mjs',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/bare/`,
    reuseExistingServer: false
  }
});
