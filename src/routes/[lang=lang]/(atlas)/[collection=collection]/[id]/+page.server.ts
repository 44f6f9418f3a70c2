import { error } from '@sveltejs/kit';
import { languages } from '$lib/domain/language';
import { dictionary } from '$lib/i18n/dictionary';
import { shownCard } from '$lib/i18n/shown-card';
import { card } from '$lib/server/cards';
import { allSelections } from '$lib/server/selections';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  allSelections().flatMap(({ collection, id }) =>
    languages.map((lang) => ({ lang, collection, id }))
  );

export const load: PageServerLoad = async ({ params: { collection, id, lang } }) => {
  const found = card({ collection, id }, lang);
  if (!found) error(404, 'Not found');
  return { card: shownCard(found, lang, await dictionary(lang)) };
};
