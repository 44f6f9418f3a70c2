import { fetchTools } from './ahead';
import { mount } from './mount';
import type { AtlasMap, MapFailure, MountOptions } from './options';

/** Mounts MapLibre once its worker and styles are there. Rejects where they are not, or where there is no WebGL 2. */
export async function loadMap(options: MountOptions): Promise<AtlasMap> {
  await fetchTools();
  if (__STREETS__ !== '') (await import('./streets')).knowArchives();
  return mount(options);
}

/** MapLibre names a missing GPU by the error's name; anything else is a failure to load. */
export function failureOf(error: unknown): MapFailure {
  return (error as Error | null)?.name === 'GPUInitializationError' ? 'noWebGl' : 'failed';
}
