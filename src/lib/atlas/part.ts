import { getContext, setContext } from 'svelte';

/** The room that a part stands in. */
interface Part {
  /** The part cannot stand: its room says so, and offers to fetch it once more. */
  fail: () => void;
}

const key = Symbol('part');

/** Call while a component is set up. */
export const setPart = (part: Part): Part => setContext(key, part);

/** The room round a component; undefined where it came with the page. Call while the component is set up. */
export const getPart = (): Part | undefined => getContext(key);
