import { partsOf } from '$lib/features/card/card-parts';
import type { CardView } from '$lib/i18n/card-view';
import { pageFile, readPageFile } from '$lib/state/page-files';
import { featurePath } from '$lib/state/paths';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
  const path = pageFile(featurePath(params.lang, params));
  const { card } = await readPageFile<{ card: CardView }>(path, fetch);
  return { card, parts: await partsOf(card) };
};
