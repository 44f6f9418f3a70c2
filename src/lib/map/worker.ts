import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url&no-inline';

export { workerUrl };

/** MapLibre waits for ever for a worker that cannot be fetched: ask first. Rejects where it is not there. */
export async function reachWorker(): Promise<void> {
  const answer = await fetch(workerUrl);
  if (!answer.ok) throw new Error(`The map's worker answered ${answer.status}`);
}
