import type { AtlasMap, MapFailure, MountOptions } from './options';
import { reachWorker } from './worker';

/** Asks for MapLibre and its worker, side by side, before they are needed; `loadMap` tells of what fails. */
export function fetchMap(): void {
  void Promise.allSettled([import('./mount'), reachWorker()]);
}

/** Mounts MapLibre once its worker is known to be there. Rejects where it is not, or where there is no WebGL 2. */
export async function loadMap(options: MountOptions): Promise<AtlasMap> {
  const [{ mount }] = await Promise.all([import('./mount'), reachWorker()]);
  if (__STREETS__ !== '') (await import('./streets')).knowArchives();
  return mount(options);
}

/** MapLibre names a missing GPU by the error's name; anything else is a failure to load. */
export function failureOf(error: unknown): MapFailure {
  return (error as Error | null)?.name === 'GPUInitializationError' ? 'noWebGl' : 'failed';
}
