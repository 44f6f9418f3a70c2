/**
 * Types that hosts do not know, or know without their encoding, by ending.
 * @type {Record<string, string>}
 */
export const types = {
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  gpx: 'application/gpx+xml',
  jsonld: 'application/ld+json',
  kml: 'application/vnd.google-earth.kml+xml',
  // A worker of the wrong type is refused: many hosts know .js, but not .mjs.
  mjs: 'text/javascript; charset=utf-8',
  // Compressed by itself: hosts must not say that it is in a transfer encoding.
  pack: 'application/gzip',
  pbf: 'application/x-protobuf',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

/**
 * Types of all else that the built site holds, by ending: a host that is told all its types once has none twice.
 * @type {Record<string, string>}
 */
export const commonTypes = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  jpg: 'image/jpeg',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml'
};

/** The content type of each file that may be kept on a device, by extension. @type {Record<string, string>} */
export const contentTypes = {
  ...commonTypes,
  ...types,
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8'
};

/** What is worth compressing; pictures and fonts are compressed already. */
export const compressed =
  /\.(css|csv|geojson|gpx|html|js|json|jsonld|kml|mjs|pbf|svg|txt|webmanifest|xml)$/;
