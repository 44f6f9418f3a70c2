import { fetchTools } from './ahead';
import { mount } from './mount';
import type { AtlasMap, MapFailure, MountOptions } from './options';

/** Mounts MapLibre once its worker, styles and signs are there. Rejects where they are not, or where there is no WebGL 2. */
export async function loadMap(options: MountOptions): Promise<AtlasMap> {
  const signs = await fetchTools(options.addresses.signs);
  if (__STREETS__ !== '') (await import('./streets')).knowArchives();
  return mount(options, signs);
}

/** MapLibre names a missing GPU by the error's name; anything else is a failure to load. */
export function failureOf(error: unknown): MapFailure {
  return (error as Error | null)?.name === 'GPUInitializationError' ? 'noWebGl' : 'failed';
}
