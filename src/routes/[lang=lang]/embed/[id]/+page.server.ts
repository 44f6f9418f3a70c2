import { error } from '@sveltejs/kit';
import { languages, originalLanguage } from '$lib/domain/language';
import { dictionary } from '$lib/i18n/dictionary';
import { shareTexts } from '$lib/i18n/share/texts';
import { shownCard } from '$lib/i18n/shown-card';
import { card } from '$lib/server/cards';
import { localMap, ownLine } from '$lib/server/local-map';
import { once } from '$lib/server/once';
import { allSelections } from '$lib/server/selections';
import { widened } from '$lib/server/share-image';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A card to be framed on other pages is read, not worked: no script comes with it. Ids are unique in the whole atlas. */
export const csr = false;

export const entries: EntryGenerator = () =>
  allSelections().flatMap(({ id }) => languages.map((lang) => ({ lang, id })));

const picture = { width: 460, height: 190 };

const selectionOf = (id: string) => allSelections().find((one) => one.id === id);

/** The picture is the same in every language. */
const mapOf = once((id: string) => {
  const { bounds, position, anchor, quiet, ...feature } = card(selectionOf(id)!, originalLanguage)!;
  return localMap(
    { bounds: widened(bounds), anchor: position ? anchor : null, own: ownLine(feature) },
    { ...picture, withRoads: !quiet }
  );
});

export const load: PageServerLoad = async ({ params: { lang, id } }) => {
  const selection = selectionOf(id);
  const found = selection && card(selection, lang);
  if (!found) error(404, 'Not found');
  const [messages, texts] = await Promise.all([dictionary(lang), shareTexts(lang)]);
  return {
    language: lang,
    framed: shownCard(found, lang, messages),
    map: mapOf(id),
    messages,
    texts
  };
};
