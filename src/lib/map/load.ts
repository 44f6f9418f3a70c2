import { mount, reachWorker } from './mount';
import type { AtlasMap, MapFailure, MountOptions } from './options';

/** Mounts MapLibre once its worker is known to be there. Rejects where it is not, or where there is no WebGL 2. */
export async function loadMap(options: MountOptions): Promise<AtlasMap> {
  await reachWorker();
  if (__STREETS__ !== '') (await import('./streets')).knowArchives();
  return mount(options);
}

/** MapLibre names a missing GPU by the error's name; anything else is a failure to load. */
export function failureOf(error: unknown): MapFailure {
  return (error as Error | null)?.name === 'GPUInitializationError' ? 'noWebGl' : 'failed';
}
