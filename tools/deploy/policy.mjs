import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { streetsArchive } from '../settings.mjs';

const [, written = ''] =
  /<script>([^]*?)<\/script>/.exec(
    readFileSync(new URL('../../src/app.html', import.meta.url), 'utf8')
  ) ?? [];

/**
 * The script of app.html stands in the page itself: it watches whether the others come, so it must not be one that may
 * fail. All pages have it, as short as it can be said; nothing is taken out of it, for a minifier believes that
 * `decodeURIComponent` only answers.
 */
export const startupScript = minifySync('startup.js', written, { compress: false }).code.trim();
const startupHash = /** @type {const} */ (
  `sha256-${createHash('sha256').update(startupScript).digest('base64')}`
);

/**
 * What a page of the atlas may load and do: the one list that the pages' own `<meta>` (svelte.config.js) and the
 * headers of every host (rules.mjs) are written from. Whoever is not named here is refused.
 *
 * @typedef {import('@sveltejs/kit').KitConfig['csp']} PagePolicy
 * @type {NonNullable<NonNullable<PagePolicy>['directives']>}
 */
export const directives = {
  'default-src': ['none'],
  // In pages Kit adds the hash of its own inline script, which starts the page.
  'script-src': ['self', startupHash],
  'style-src': ['self'],
  // Kit's route announcer carries a style attribute, and so do the prerendered timeline and drawn map, whose
  // positions are data. Style elements stay refused.
  'style-src-attr': ['unsafe-inline'],
  // blob: is the printed sheet on its way from SVG to PNG.
  'img-src': ['self', 'blob:'],
  'font-src': ['self'],
  'connect-src': ['self', ...streetsArchive(process.env.STREETS_PMTILES).hosts],
  // The dialog for frames shows the frame that it offers.
  'frame-src': ['self'],
  'worker-src': ['self'],
  'manifest-src': ['self'],
  'object-src': ['none'],
  'base-uri': ['none'],
  'form-action': ['none'],
  // Text may become markup or code only through these named gates: Svelte's templates, the registration of the
  // service worker (src/lib/features/offline), and `default`, by which src/lib/map lets the one worker of the map through.
  'require-trusted-types-for': ['script'],
  'trusted-types': ['svelte-trusted-html', 'atlas-keeper', 'default']
};
