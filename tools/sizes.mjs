// What a first view weighs, from the built site; ends with an error where a budget in bytes is passed.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './install.mjs';

const build = join(root, 'build');
const languages = ['ru', 'kk', 'ja', 'en'];

/** @param {string} path */
const bytes = (path) => readFileSync(join(build, path));
/** @param {string} path */
const gzip = (path) => gzipSync(bytes(path), { level: 9 }).length;
/** @param {string} path */
const brotli = (path) =>
  brotliCompressSync(bytes(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
/** @param {string[]} paths @param {(path: string) => number} weigh */
const sum = (paths, weigh) => paths.reduce((total, path) => total + weigh(path), 0);

/** Scripts that a page names in its HTML, and those that they import: all that is fetched before the map is asked for. @param {string} page */
function scriptsOf(page) {
  const html = bytes(join(page, 'index.html')).toString();
  return withImports([...html.matchAll(/"(\/_app[^"]*\.js)"/g)].map(([, path]) => path ?? ''));
}

/** Scripts, and those that they import. @param {string[]} named */
function withImports(named) {
  const scripts = new Set(named);
  for (const script of scripts) {
    for (const [, path] of bytes(script)
      .toString()
      .matchAll(/\b(?:from|import)"(\.[^"]+\.js)"/g)) {
      scripts.add(join(dirname(script), path ?? ''));
    }
  }
  return [...scripts];
}

/** Tiles of the base map that the opening view draws: zoom 2, from 26 to 143 degrees east, 20 to 57 north. */
function openingTiles() {
  const tile = (/** @type {number} */ lon, /** @type {number} */ lat) => {
    const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
    return [Math.floor(((lon + 180) / 360) * 4), Math.floor(y * 4)];
  };
  const [west, north] = /** @type {[number, number]} */ (tile(26, 72));
  const [east, south] = /** @type {[number, number]} */ (tile(143, 5));
  const tiles = [];
  for (let x = west; x <= east; x += 1) {
    for (let y = north; y <= south; y += 1) tiles.push(`base/2/${x}/${y}.pbf`);
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
    /\/(maplibre-gl|maplibre-gl-worker|LiveMap|noto-sans-(cyrillic|latin)-(500-normal|400-italic))\..*(mjs|css|woff2)$/;
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
 * Budgets of the product. The card of a feature comes on top of the atlas that lies around it; the product has no
 * budget for it, so what it weighs now is held here.
 * @type {[page: string, budget: number][]}
 */
const pages = [
  ['', 60],
  ['op-ed', 60],
  ['about', 60],
  ['sites/semey', 68]
];
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
    size: sum(['plate.svg', ...openingTiles()], brotli),
    budget: 250 * kB
  }
];

const map = sum([...mapFiles(), ...mapData, ...openingTiles()], brotli);
const notice =
  Number(
    /mapWeightKb = (\d+)/.exec(readFileSync(join(root, 'src/lib/atlas/map-weight.ts'), 'utf8'))?.[1]
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
