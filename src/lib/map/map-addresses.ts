import { base } from '$app/paths';
import type { StyleAddresses } from '$lib/cartography/style';

/**
 * The style's addresses but for the fonts' own; `fonts` is where those lie that are cut at build, ends in a slash; `icons`
 * is the file of the icons' marks.
 */
type MapAddresses = Omit<StyleAddresses, 'fontFaces' | 'maxTileZoom'> & {
  fonts: string;
  icons: string;
};

/** Where the map's data lies, whole addresses: MapLibre's worker knows of no page. */
export function mapAddresses(): MapAddresses {
  const absolute = (path: string) => location.origin + base + path;
  return {
    baseTiles: absolute('/base/{z}/{x}/{y}.pbf'),
    relief: absolute('/relief/{theme}/{z}/{x}/{y}.webp'),
    points: absolute('/data/map/points.json'),
    lines: absolute('/data/map/lines.json'),
    areas: absolute('/data/map/areas.json'),
    physical: absolute('/data/map/physical.json'),
    icons: absolute('/data/map/signs.json'),
    fonts: absolute('/fonts/'),
    streets: __STREETS__ && `pmtiles://${new URL(__STREETS__, location.href).href}/{z}/{x}/{y}`
  };
}
