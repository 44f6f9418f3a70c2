/// <reference lib="webworker" />

/** The worker itself. */
export const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** The address of the atlas's top; ends in a slash. */
export const top = () => new URL(worker.registration.scope);

/** The revision that this worker serves, the digest of its precache manifest; written into the built file (tools/offline). */
export const revision = '__REVISION__';

/** The build that its pages are of, as they name it; written with the revision. */
export const version = '__VERSION__';
