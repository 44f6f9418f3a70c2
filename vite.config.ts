import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { fewChunks, leanPreloads } from './tools/chunks.mjs';
import { findBrowser, launchArguments } from './tools/browser.mjs';
import { onlyPart } from './tools/build-part.mjs';
import { startupScript } from './tools/deploy/policy.mjs';
import { bundledPackages } from './tools/licences/bundled-packages.mjs';
import { reportTarget, streetsArchive } from './tools/settings.mjs';

const executablePath = findBrowser();

export default defineConfig({
  plugins: [onlyPart(), sveltekit(), fewChunks(), leanPreloads(), bundledPackages()],
  // Where readers' reports go is known to whoever builds the atlas: see README, "How to deploy".
  define: {
    __REPORT__: JSON.stringify(reportTarget(process.env.REPORT_ADDRESS, process.env.REPORT_URL)),
    __STREETS__: JSON.stringify(streetsArchive(process.env.STREETS_PMTILES).url),
    __STARTUP__: JSON.stringify(startupScript)
  },
  server: { fs: { allow: ['geo'] } },
  // MapLibre is one big chunk by nature; it is loaded after the text.
  build: {
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    // Said outright, so that what the server's build leaves beside the client's is the same file (Vite's own default).
    cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4']
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // The atlas is parsed once for all files of a worker, not once for each: half of the time goes.
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/{build,deploy,geo,lint}/**/*.test.ts'],
          globalSetup: ['tests/support/property-seed.ts'],
          setupFiles: ['tests/support/property.ts'],
          testTimeout: 60_000
        }
      },
      {
        extends: true,
        // Bundled before the first test: a package found on the way makes Vite bundle again, with a second Svelte
        // beside the one that already runs.
        optimizeDeps: {
          include: [
            '@floating-ui/dom',
            'graphology',
            'graphology-shortest-path/dijkstra',
            'minisearch',
            'uqr'
          ]
        },
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
