import { readFileSync } from 'node:fs';

/** How many routes go with how many sites. @type {Record<number, number>} */
export const routesFor = { 100: 50, 1000: 200, 10_000: 1000, 50_000: 5000 };

/** Numbers from 0 to 1 that are the same in every run (mulberry32). @param {number} seed */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * As many features as wanted, each with the properties of one of ours and a key of its own, scattered over the view
 * that the map opens with; lines keep their shape. The same count gives the same features.
 * @param {string} file a GeoJSON file of one kind of features
 * @param {number} count
 * @param {'points' | 'lines'} part
 * @returns {string} GeoJSON
 */
export function generated(file, count, part) {
  const { features } = JSON.parse(readFileSync(file, 'utf8'));
  const ours = features.filter(
    (/** @type {any} */ { geometry }) => geometry.type !== 'MultiLineString'
  );
  const next = random(count);
  const made = Array.from({ length: count }, (_, i) => {
    const { geometry, properties } = ours[i % ours.length];
    const [lon, lat] = [30 + next() * 108, 10 + next() * 46];
    const [x, y] = part === 'points' ? geometry.coordinates : geometry.coordinates[0];
    const coordinates =
      part === 'points'
        ? [lon, lat]
        : geometry.coordinates.map((/** @type {number[]} */ [a = 0, b = 0]) => [
            round(a + (lon - x) / 2),
            round(b + (lat - y) / 4)
          ]);
    const key = `${properties.key}-${i}`;
    return {
      type: 'Feature',
      geometry: { type: geometry.type, coordinates },
      properties: { ...properties, key }
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features: made });
}

const round = (/** @type {number} */ degrees) => Number(degrees.toFixed(4));
