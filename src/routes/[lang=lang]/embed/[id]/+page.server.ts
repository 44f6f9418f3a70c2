import { error } from '@sveltejs/kit';
import { languages } from '$lib/domain/language';
import { dictionary } from '$lib/i18n/dictionary';
import { shareTexts } from '$lib/i18n/share/texts';
import { shownCard } from '$lib/i18n/shown-card';
import { card } from '$lib/server/cards';
import { atlas } from '$lib/server/geo-files';
import { localMap } from '$lib/server/local-map';
import { widened } from '$lib/server/share-image';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A card to be framed on other pages is read, not worked: no script comes with it. */
export const csr = false;

export const entries: EntryGenerator = () =>
  atlas().sites.flatMap(({ id }) => languages.map((lang) => ({ lang, id })));

const picture = { width: 460, height: 190 };

export const load: PageServerLoad = async ({ params: { lang, id } }) => {
  const found = card({ collection: 'sites', id }, lang);
  if (!found) error(404, 'Not found');
  const { geometry } = atlas().sites.find((site) => site.id === id)!;
  const map = localMap(
    {
      bounds: widened(found.bounds),
      anchor: found.position ? found.anchor : null,
      own: found.line ? geometry : null
    },
    { ...picture, withRoads: !found.quiet }
  );
  const [messages, texts] = await Promise.all([dictionary(lang), shareTexts(lang)]);
  return { language: lang, framed: shownCard(found, lang, messages), map, messages, texts };
};
