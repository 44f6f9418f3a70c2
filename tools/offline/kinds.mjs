// What each file of the built atlas is to a reader without a network.

import { languages } from '../languages.mjs';

const codes = languages.join('|');

/** @typedef {{ language?: string, first: boolean }} Chunk a file of script: whose texts it holds, and whether the first view needs it */

/** Never kept: pictures and answers for other sites, what only a server or a developer reads, fonts of old browsers. */
const never =
  /^screenshots\/|\/share\/|^data\/oembed\/|^sitemap|^robots|\.(map|woff|br|gz)$|^_app\/version|^service-worker|^_headers|^offline\/precache-manifest|\/key-|\/embed\/404\.html$/;

/** Files of `static/` and drawn ones that every page shows before anything else. */
const drawn = new RegExp(
  String.raw`^(404\.html|index\.html|data/index\.html|favicon\.svg|[a-z-]*signs\.svg|plate(-lines)?\.svg|offline/shell\.html|(${codes})/offline/index\.html)$`
);

/** The language that a file of data speaks. */
const spoken = [
  new RegExp(String.raw`^data/(?:index|search|tours)/(${codes})\.json$`),
  new RegExp(String.raw`^data/[a-z-]+\.(${codes})\.(?:kml|gpx|xlsx)$`),
  new RegExp(String.raw`^offline/(${codes})\.pack$`),
  new RegExp(String.raw`^(${codes})/(?:index\.html|manifest\.webmanifest)$`),
  /^fonts\/[a-z]+-(ja)(?:-\d+)?\.woff2$/
];

/**
 * The part that a file belongs to. `shell`: what any page needs, kept by the first visit whatever it costs;
 * `common`: what every language needs to do all that it can; a language: its texts, its data; `detail`: kept as
 * used, or with the whole atlas; `page`: kept as used only, for the shell makes it from the data of its language;
 * undefined: not kept at all.
 * @param {string} path from the atlas's top, without a slash before it
 * @param {(path: string) => Chunk | undefined} chunkOf
 * @returns {string | undefined}
 */
export function partOf(path, chunkOf) {
  if (never.test(path)) return undefined;
  if (drawn.test(path)) return 'shell';
  for (const form of spoken) {
    const language = form.exec(path)?.[1];
    if (language) return language;
  }
  if (path.endsWith('.woff2')) return fontPart(path);
  if (path.startsWith('_app/')) {
    const chunk = chunkOf(path);
    return chunk?.language ?? (chunk?.first ? 'shell' : 'common');
  }
  if (path.startsWith('base/')) return isNear(path) ? 'common' : 'detail';
  // The relief of the whole road; what is nearer by comes as it is looked at.
  if (path.startsWith('relief/')) return /\/[0-3]\/|plate/.test(path) ? 'common' : 'detail';
  if (/\/(index\.html|__data\.json|page\.json)$/.test(path)) return 'page';
  return 'common';
}

/** Latin and Cyrillic stand on every page, for quotations are Russian; Kazakh letters and rare ones do not. @param {string} path */
function fontPart(path) {
  if (/-cyrillic-ext-/.test(path)) return 'kk';
  return /-latin-ext-/.test(path) ? 'detail' : 'common';
}

/** What a map of the whole road needs, and its printed sheet: the world coarsely, Eurasia up to zoom 4. @param {string} path */
function isNear(path) {
  const [z = 0, x = 0, y = 0] = path.match(/\d+/g)?.map(Number) ?? [];
  const side = 2 ** z;
  const meets = (/** @type {number} */ at, /** @type {number} */ from, /** @type {number} */ to) =>
    (at + 1) / side > from && at / side < to;
  // From the Atlantic to Japan, from the Arctic to the equator, in parts of the Mercator square.
  return z < 3 || (z < 5 && meets(x, 0.46, 0.95) && meets(y, 0.24, 0.5));
}
