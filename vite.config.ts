import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, launchArguments } from './tools/browser.mjs';

const executablePath = findBrowser();

export default defineConfig({
  plugins: [sveltekit()],
  server: { fs: { allow: ['geo'] } },
  // MapLibre is one big chunk by nature; it is loaded after the text.
  build: { chunkSizeWarningLimit: 1200, assetsInlineLimit: 0 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/{geo,lint}/**/*.test.ts'],
          setupFiles: ['tests/support/property.ts'],

          testTimeout: 60_000
        }
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: launchArguments } }),
            instances: [{ browser: 'chromium' }]
          }
        }
      }
    ]
  }
});
