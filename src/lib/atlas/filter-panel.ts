// What the filters' panel is made of, in one piece: it is fetched when it is opened, or when the address asks for filters.
export { default as FilterGroup } from './FilterGroup.svelte';
export { Filtering } from './filtering.svelte';
