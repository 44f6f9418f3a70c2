import { getContext, setContext } from 'svelte';

/** Runs `task` when the page has been drawn and the browser has nothing better to do; returns what cancels it. */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(task, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(task, 200);
  return () => clearTimeout(handle);
}

/** The room that a part stands in. */
interface LazyContext {
  /** The part cannot stand: its room says so, and offers to fetch it once more. */
  fail: () => void;
}

const key = Symbol('part');

/** Call while a component is set up. */
export const setLazyContext = (part: LazyContext): LazyContext => setContext(key, part);

/** The room round a component; undefined where it came with the page. Call while the component is set up. */
export const getLazyContext = (): LazyContext | undefined => getContext(key);
