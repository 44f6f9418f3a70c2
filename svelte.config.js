import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { part } from './tools/build-part.mjs';
import { directives } from './tools/deploy/policy.mjs';
import { offlineAdapter } from './tools/offline/adapter.mjs';
import { basePath, publicOrigin } from './tools/settings.mjs';
import { version } from './tools/version.mjs';

/**
 * `BASE_PATH` mounts the atlas under a path of another site ("/atlas");
 * `BUILD_FOLDER` is where the site goes, `build` if not said;
 * `ORIGIN` is the public address that canonical links, the sitemap and share cards name.
 */
const base = basePath(process.env.BASE_PATH);
const folder = process.env.BUILD_FOLDER ?? 'build';
const origin = publicOrigin(process.env.ORIGIN);

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  // What every reader fetches is as short as it can be said: no version in `window`, short names of styles' scopes.
  compilerOptions: { discloseVersion: false, cssHash: ({ hash, css }) => `s${hash(css)}` },
  kit: {
    // A part for tests leaves the whole build's own record alone: other tests read what stands in which file.
    outDir: part ? '.svelte-kit/of-part' : '.svelte-kit',
    adapter: offlineAdapter(folder),
    // Registered when the page rests, by what keeps the atlas: features/offline/Offline.svelte.
    serviceWorker: { register: false },
    paths: { base, relative: false },
    prerender: {
      origin,
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      concurrency: 4,
      ...(part && { entries: part, crawl: false, handleUnseenRoutes: 'ignore' })
    },
    typescript: {
      config: (config) => ({
        ...config,
        // The worker's own file alone names the types of a worker; Kit would leave its whole folder unchecked.
        exclude: [
          ...config.exclude.filter(
            (/** @type {string} */ path) => !/service-worker\/\*/.test(path)
          ),
          '../src/service-worker/index.ts'
        ],
        include: [
          ...config.include,
          '../svelte.config.js',
          '../eslint.config.js',
          '../playwright.config.ts',
          '../tools/**/*.mjs',
          '../tests/**/*.ts'
        ]
      })
    },
    csp: { mode: 'hash', directives },
    version: { name: version() }
  }
};
