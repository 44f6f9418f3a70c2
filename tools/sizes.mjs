// What a first view weighs, from the built site; ends with an error where a budget in bytes is passed.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './install.mjs';
import { languages } from './languages.mjs';
import { bytes, gzip, scriptOnTop, scriptsOf, withImports } from './weights/scripts.mjs';

const build = join(root, 'build');

/** @param {string} path */
const brotli = (path) =>
  brotliCompressSync(bytes(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
/** @param {string[]} paths @param {(path: string) => number} weigh */
const sum = (paths, weigh) => paths.reduce((total, path) => total + weigh(path), 0);

/**
 * Tiles of the base map that the opening view draws: from 26 to 143 degrees east, 20 to 57 north, and what a window shows
 * round that. Windows wider than 1,330 pixels open at zoom 3, wider than 2,660 at zoom 4.
 * @param {2 | 3 | 4} zoom
 */
function openingTiles(zoom) {
  const side = 2 ** zoom;
  const tile = (/** @type {number} */ lon, /** @type {number} */ lat) => {
    const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
    return [Math.floor(((lon + 180) / 360) * side), Math.floor(y * side)];
  };
  const [west, north] = /** @type {[number, number]} */ (tile(26, 72));
  const [east, south] = /** @type {[number, number]} */ (tile(143, 5));
  const tiles = [];
  for (let x = west; x <= east; x += 1) {
    for (let y = north; y <= south; y += 1) tiles.push(`base/${zoom}/${x}/${y}.pbf`);
  }
  return tiles;
}

/** What the map that moves brings beyond the page and the features: MapLibre, its worker and styles, and label fonts. */
function mapFiles() {
  const folder = '/_app/immutable';
  const chunks = readdirSync(join(build, folder, 'chunks')).map(
    (file) => `${folder}/chunks/${file}`
  );
  const mounting = chunks.filter((path) => bytes(path).includes('maplibregl-map'));
  const before = scriptsOf(join('ru', ''));
  const assets = readdirSync(join(build, folder, 'assets')).map(
    (file) => `${folder}/assets/${file}`
  );
  const wanted =
    /\/(maplibre-gl|maplibre-gl-worker|InteractiveMap|noto-sans-(cyrillic|latin)-500-normal|noto-serif-(cyrillic|latin)-(400-normal|600-normal|400-italic))\..*(mjs|css|woff2)$/;
  return [
    ...withImports(mounting).filter((path) => !before.includes(path)),
    ...assets.filter((path) => wanted.test(path))
  ];
}

/** The heaviest of the four languages. @param {(language: string) => number} weigh */
const worst = (weigh) => Math.max(...languages.map(weigh));

const kB = 1000;
const mapData = readdirSync(join(build, 'data/map')).map((file) => `data/map/${file}`);
/**
 * Budgets of the product.
 * @type {[page: string, budget: number][]}
 */
const pages = [
  ['', 70],
  ['op-ed', 70],
  ['about', 70],
  ['sites/semey', 70]
];
const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).map((path) => ({
  path: path.replaceAll('\\', '/'),
  stat: statSync(join(build, path))
}));
const sizeOf = (/** @type {(typeof files)[number]} */ { stat }) => stat.size;
const html = files
  .filter(({ path }) => path.endsWith('.html'))
  .sort((a, b) => sizeOf(a) - sizeOf(b));
/** Pages that are tables and lists of all features. */
const isListing = /^\w+\/((table\/)?index\.html)$/;
const largest = html.findLast(({ path }) => !isListing.test(path));

const openings = /** @type {const} */ ([2, 3, 4]).map(openingTiles);
const rows = [
  ...pages.map(([page, budget]) => ({
    what: `script before the map, gzip: /{lang}/${page}`,
    size: worst((language) => sum(scriptsOf(join(language, page)), gzip)),
    budget: budget * kB
  })),
  {
    what: 'data of a first view, Brotli',
    size: sum(mapData, brotli) + worst((language) => brotli(`data/index/${language}.json`)),
    budget: 250 * kB
  },
  {
    what: 'base map of a first view, Brotli',
    size: Math.max(...openings.map((tiles) => sum(['plate.svg', ...tiles], brotli))),
    budget: 250 * kB
  },
  {
    what: 'script on top of MapLibre itself, gzip, whole atlas',
    size: worst(scriptOnTop),
    budget: 120 * kB
  },
  {
    what: 'HTML of a page, median of all',
    size: html[html.length >> 1]?.stat.size ?? Infinity,
    budget: 40 * kB
  },
  {
    what: `HTML of the largest page that is no table or list, ${largest?.path}`,
    size: largest?.stat.size ?? Infinity,
    budget: 90 * kB
  },
  {
    what: 'the built site, all languages',
    size: files.filter(({ stat }) => stat.isFile()).reduce((all, file) => all + sizeOf(file), 0),
    budget: 120 * 1000 * kB
  }
];

const map = sum([...mapFiles(), ...mapData, ...openingTiles(2)], brotli);
const notice =
  Number(
    /mapWeightKb = (\d+)/.exec(
      readFileSync(join(root, 'src/lib/state/data-saving.ts'), 'utf8')
    )?.[1]
  ) * kB;
const told = Math.abs(notice / map - 1) <= 0.1;
console.log(
  `${(map / kB).toFixed(1).padStart(7)} kB  the map that moves; readers are told ${notice / kB} kB${told ? '' : '  WRONG'}`
);

for (const { what, size, budget } of rows) {
  const mark = size > budget ? '  OVER' : '';
  console.log(
    `${(size / kB).toFixed(1).padStart(7)} of ${(budget / kB).toFixed(0)} kB  ${what}${mark}`
  );
}
process.exit(told && rows.every(({ size, budget }) => size <= budget) ? 0 : 1);
