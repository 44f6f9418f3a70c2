import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import type { BrowserName } from './reader';

declare module 'vitest' {
  interface ProvidedContext {
    walk: { browser: BrowserName; short: boolean };
  }
}

const short = process.env.WALK === 'short';
const faults = process.env.WALK === 'faults';
const browsers = (
  process.env.WALK_BROWSERS ??
  (faults ? 'firefox' : short ? 'firefox,webkit' : 'chromium,firefox,webkit')
).split(',') as BrowserName[];

/** `npm run test:browsers`: one list of steps, or one table of faults, one project a browser. */
export default defineConfig({
  plugins: [sveltekit()],
  test: {
    // Two at once: each waits for its pictures most of the time.
    maxWorkers: 2,
    projects: browsers.map((browser) => ({
      extends: true,
      test: {
        name: browser,
        environment: 'node',
        include: [`tests/browsers/${faults ? 'faults' : 'walk'}.test.ts`],
        provide: { walk: { browser, short } }
      }
    }))
  }
});
