import type { AtlasMap, MountOptions } from './options';

/** Loads MapLibre and mounts it. Rejects where the code cannot be fetched or there is no WebGL 2. */
export async function loadMap(options: MountOptions): Promise<AtlasMap> {
  const { mount, reachWorker } = await import('./mount');
  await reachWorker();
  return mount(options);
}

/** Why the interactive map is not there. */
export type MapFailure = 'noWebGl' | 'failed' | 'lost';

/** MapLibre names a missing GPU by the error's name; anything else is a failure to load. */
export function failureOf(error: unknown): MapFailure {
  return (error as Error | null)?.name === 'GPUInitializationError' ? 'noWebGl' : 'failed';
}
