import { addProtocol } from 'maplibre-gl';
import type { Protocol } from 'pmtiles';
import { preloadTools } from './preload';
import { mount } from './create-map';
import type { AtlasMap, MapFailure, MountOptions } from './atlas-map';

/** Reads the streets' tiles out of one archive, a range of bytes at a time; one for all maps, since it keeps what it read. */
let archives: Protocol | undefined;

/** Mounts MapLibre once its worker, styles and icons are there. Rejects where they are not, or where there is no WebGL 2. */
export async function loadMap(options: MountOptions): Promise<AtlasMap> {
  const icons = await preloadTools();
  if (__STREETS__ !== '') {
    const { Protocol } = await import('pmtiles');
    archives ??= new Protocol();
    addProtocol('pmtiles', archives.tile);
  }
  return mount(options, icons);
}

/** MapLibre names a missing GPU by the error's name; anything else is a failure to load. */
export function failureOf(error: unknown): MapFailure {
  return (error as Error | null)?.name === 'GPUInitializationError' ? 'noWebGl' : 'failed';
}
