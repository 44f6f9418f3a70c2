import type { Finder } from './finder.svelte';

/** The field in the header; what finds comes later. */
export class SearchBox {
  query = $state('');
  open = $state(false);
  finder = $state.raw<Finder>();
}
