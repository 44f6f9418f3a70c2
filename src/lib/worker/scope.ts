/// <reference lib="webworker" />

/** The worker itself. */
export const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** The address of the atlas's top; ends in a slash. */
export const top = () => new URL(worker.registration.scope);

/** The edition that this worker serves; written into the built file by tools/offline/catalogue.mjs. */
export const edition = '__EDITION__';

/** The build that its pages are of, as they name it; written with the edition. */
export const version = '__VERSION__';
