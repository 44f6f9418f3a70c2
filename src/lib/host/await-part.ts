import { patience } from './patience';

/**
 * Waits with patience for a script of the atlas, for which the host may never answer. `fail` hears where it cannot be
 * had, and where it has not come in time; what comes late is welcome all the same.
 */
export function awaitPart<Part>(
  coming: Promise<Part>,
  come: (part: Part) => void,
  fail: () => void
): void {
  const timer = setTimeout(fail, patience);
  coming.then(come, fail).finally(() => clearTimeout(timer));
}
