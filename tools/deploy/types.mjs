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
  pbf: 'application/x-protobuf',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json'
};

/** What is worth compressing; pictures and fonts are compressed already. */
export const compressed =
  /\.(css|csv|geojson|gpx|html|js|json|jsonld|kml|mjs|pbf|svg|txt|webmanifest|xml)$/;
