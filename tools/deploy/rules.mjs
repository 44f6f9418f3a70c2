// What a host sends with each file: the one list that the configurations in deploy/ are written from, and that
// tools/serve.mjs sends itself. Paths are those of an atlas at the top of its host.
import { languages } from '../languages.mjs';
import { directives } from './policy.mjs';

/** @typedef {Record<string, string>} Headers */

/**
 * The policy of the pages as a header. Each page's `<meta>` names its one inline script by a hash; a header is
 * the same for all pages and cannot, so it leaves inline scripts to the `<meta>`. Browsers follow both.
 */
export const policy = Object.entries({ ...directives, 'script-src': ['self', 'unsafe-inline'] })
  .map(([name, sources]) => [name, .../** @type {string[]} */ (sources).map(quoted)].join(' '))
  .join('; ');

/** @param {string} source */
function quoted(source) {
  return ['self', 'none', 'unsafe-inline', 'script'].includes(source) ? `'${source}'` : source;
}

/** Who may frame a page, which a `<meta>` cannot say. */
export const framing = { nobody: "frame-ancestors 'none'", anybody: 'frame-ancestors *' };

/**
 * Powers of a browser that no page of the atlas asks for, nor anything that it might be made to load: all that browsers of
 * some years know by these names. A name that a browser does not know is a warning in its console, so those that only some
 * machines have (`bluetooth`) are not here; no script but ours runs that could ask for them.
 */
const refused = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera'],
  ...['captured-surface-control', 'clipboard-read', 'compute-pressure', 'display-capture'],
  ...['encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid'],
  ...['identity-credentials-get', 'idle-detection', 'keyboard-map', 'local-fonts', 'magnetometer'],
  ...['microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
  ...['speaker-selection', 'storage-access', 'sync-xhr', 'unload', 'usb', 'window-management'],
  ...['xr-spatial-tracking']
];

/** Sent with every answer. @type {Headers} */
export const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': refused.map((power) => `${power}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin'
};

/** Sent with what is of none of the kinds below: pages, and files that pages load. @type {Headers} */
export const ordinary = {
  'Content-Security-Policy': `${policy}; ${framing.nobody}`,
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'public, max-age=300'
};

const day = 'public, max-age=86400';

/**
 * A page that is isolated (`Cross-Origin-Embedder-Policy: require-corp`) can frame only pages that say the same of
 * themselves. The atlas asks nothing of other hosts, so it costs nothing to say.
 */
const isolated = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

/**
 * What differs from `ordinary`, by the beginning of the path (or the whole path, where it does not end in a
 * slash); null takes a header away. No two kinds share a path.
 * @type {{ name: string, paths: string[], headers: Record<string, string | null> }[]}
 */
export const kinds = [
  {
    // Names that change with their content. A page that a newspaper isolates may start no worker that is not so itself.
    name: 'hashed',
    paths: ['/_app/immutable/'],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable', ...isolated }
  },
  {
    // What tells that there is a new version, and what is not there now but may be soon.
    name: 'fresh',
    paths: ['/service-worker.js', '/_app/version.json', '/404.html'],
    headers: { 'Cache-Control': 'no-cache' }
  },
  {
    // Coasts and rivers: a day late is no fault.
    name: 'ground',
    paths: ['/base/'],
    headers: { 'Cache-Control': day }
  },
  {
    // Marks of the atlas that other sites show beside its name, as with the pictures below.
    name: 'marks',
    paths: ['/icons/', '/favicon.svg'],
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': day }
  },
  {
    // The drawn map, which a frame without an origin of its own asks for, too.
    name: 'drawn',
    paths: ['/plate.svg', '/plate-lines.svg'],
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' }
  },
  {
    // Anyone's page may read the data.
    name: 'data',
    paths: ['/data/'],
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' }
  },
  {
    // Pictures that other sites show beside links.
    name: 'pictures',
    paths: languages.map((language) => `/${language}/share/`),
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': day }
  },
  {
    // Pages made for frames on other sites; all others may stand in no frame.
    name: 'embed',
    paths: languages.map((language) => `/${language}/embed/`),
    headers: {
      'Content-Security-Policy': `${policy}; ${framing.anybody}`,
      'X-Frame-Options': null,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      ...isolated
    }
  }
];

/** Headers that differ between kinds, of `ordinary` or a kind. @param {Record<string, string | null>} own */
export function varying(own) {
  const all = Object.entries({ ...ordinary, ...own });
  return /** @type {Headers} */ (Object.fromEntries(all.filter(([, value]) => value !== null)));
}

/** @param {string} path of the file, from the atlas's top, without a query */
export function kindOf(path) {
  return kinds.find(({ paths }) =>
    paths.some((start) => (start.endsWith('/') ? path.startsWith(start) : path === start))
  );
}

/** All headers of rules that go with a file. @param {string} path @returns {Headers} */
export function headersOf(path) {
  return { ...everywhere, ...varying(kindOf(path)?.headers ?? {}) };
}
