/** What browsers tell of the connection; not all do (Network Information API). */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether the reader saves data or waits on a slow line: the interactive map then comes when it is asked for. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return (
    connection?.saveData === true ||
    /2g$/.test(connection?.effectiveType ?? '') ||
    matchMedia('(prefers-reduced-data: reduce)').matches
  );
}

/**
 * What the interactive map weighs on its way to the reader, in kilobytes: MapLibre, its worker, the features and
 * the ground of the first view. tools/sizes.mjs holds it against the built files.
 */
export const mapWeightKb = 750;
