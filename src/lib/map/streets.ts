import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

let known = false;

/** Teaches MapLibre to read tiles out of one archive, a range of bytes at a time. */
export function knowArchives(): void {
  if (known) return;
  known = true;
  addProtocol('pmtiles', new Protocol().tile);
}
