// Builds a part of the atlas below a path, as a newspaper mounts it: for the tests of BASE_PATH.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';
import { version } from './version.mjs';

export const base = '/atlas';
/** A deployment's own archive of streets, on the same host; the test puts one there. */
export const streets = `${base}/streets.pmtiles`;
export const folder = join(root, '.svelte-kit', 'part');

const tiles = [0, 1, 2, 3].flatMap((z) =>
  Array.from({ length: 4 ** z }, (_, i) => `/base/${z}/${i >> z}/${i % 2 ** z}.pbf`)
);
/** The relief of the whole road by day. */
const relief = [
  '/relief/plate.webp',
  ...[0, 1, 2].flatMap((z) =>
    Array.from({ length: 4 ** z }, (_, i) => `/relief/paper/${z}/${i >> z}/${i % 2 ** z}.webp`)
  )
];
const pages = [
  'en/',
  'ru/',
  'en/sites/semey/',
  'en/op-ed/',
  'en/about/',
  'en/embed/semey/',
  '404.html'
];
const data = ['areas', 'lines', 'physical', 'points', 'signs'].map(
  (name) => `/data/map/${name}.json`
);
const files = [
  ...['/plate.svg', '/plate-lines.svg', '/signs.svg', '/sitemap.xml', '/licences.txt'],
  ...['labels', 'text'].flatMap((face) =>
    ['ja', 'latin-ext', 'cyrillic-ext'].map((letters) => `/fonts/${face}-${letters}.woff2`)
  ),
  ...['/fonts/text-ja-13.woff2', '/fonts/text-ja-33.woff2'],
  ...['cyrillic-ext', 'latin-ext'].map((letters) => `/fonts/text-${letters}-bold.woff2`),
  ...['/icons/icon-180.png', '/en/share/semey.jpg'],
  ...['/data/sites.geojson', '/data/network.json', '/data/facets.json', '/data/search/en.json']
];

/** What stands in the part; addresses without the base path. */
export const part = [
  '/',
  ...pages.map((page) => `/${page}`),
  ...data,
  ...files,
  ...tiles,
  ...relief
];

/** Builds it, unless it is there and made of the same sources. */
export function buildPart() {
  process.env.BASE_PATH = base;
  process.env.STREETS_PMTILES = streets;
  const built = join(folder, '_app/version.json');
  if (existsSync(built) && JSON.parse(readFileSync(built, 'utf8')).version === version()) return;
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BUILD_FOLDER: folder, BUILD_PART: part.join(' ') }
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) buildPart();
