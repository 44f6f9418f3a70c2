import { getContext, setContext } from 'svelte';

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
