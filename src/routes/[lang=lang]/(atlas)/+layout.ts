import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => ({
  column: params.id ? undefined : (await import('$lib/shell/AtlasColumn.svelte')).default
});
