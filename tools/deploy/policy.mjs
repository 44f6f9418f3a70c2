import { streetsArchive } from '../streets.mjs';

/**
 * What a page of the atlas may load and do: the one list that the pages' own `<meta>` (svelte.config.js) and the
 * headers of every host (rules.mjs) are written from. Whoever is not named here is refused.
 *
 * @typedef {import('@sveltejs/kit').KitConfig['csp']} PagePolicy
 * @type {NonNullable<NonNullable<PagePolicy>['directives']>}
 */
export const directives = {
  'default-src': ['none'],
  // In pages Kit adds the hash of the page's one inline script, which starts it.
  'script-src': ['self'],
  'style-src': ['self'],
  // Kit's route announcer carries a style attribute, and so do the prerendered timeline and drawn map, whose
  // positions are data. Style elements stay refused.
  'style-src-attr': ['unsafe-inline'],
  // blob: is the printed sheet on its way from SVG to PNG.
  'img-src': ['self', 'blob:'],
  'font-src': ['self'],
  'connect-src': ['self', ...streetsArchive(process.env.STREETS_PMTILES).hosts],
  'worker-src': ['self'],
  'manifest-src': ['self'],
  'object-src': ['none'],
  'base-uri': ['none'],
  'form-action': ['none'],
  // Text may become markup or code only through these named gates: Svelte's templates, the registration of the
  // service worker (src/lib/atlas/offline), and `default`, by which src/lib/map lets the one worker of the map through.
  'require-trusted-types-for': ['script'],
  'trusted-types': ['svelte-trusted-html', 'atlas-keeper', 'default']
};
