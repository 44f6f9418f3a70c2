import { error } from '@sveltejs/kit';
import { languages } from '$lib/domain/language';
import { card } from '$lib/server/cards';
import { allSelections } from '$lib/server/selections';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  allSelections().flatMap(({ collection, id }) =>
    languages.map((lang) => ({ lang, collection, id }))
  );

export const load: PageServerLoad = ({ params }) => {
  const found = card({ collection: params.collection, id: params.id }, params.lang);
  if (!found) error(404, 'Not found');
  return { card: found };
};
