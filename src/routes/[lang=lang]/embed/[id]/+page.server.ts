import { error } from '@sveltejs/kit';
import { languages, localize, type Language } from '$lib/domain/language';
import { dictionary } from '$lib/i18n/dictionary';
import { shareTexts } from '$lib/i18n/services';
import { cardView } from '$lib/i18n/card-view';
import { card } from '$lib/features/card/cards.server';
import { locator } from '../../../locator.server';
import { allSelections, atlas } from '$lib/server/geo-files';
import { localizer } from '$lib/server/localizer';
import { quoted } from '$lib/server/quotations';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A card to be framed on other pages is read, not worked: no script comes with it. Ids are unique in the whole atlas. */
export const csr = false;

export const entries: EntryGenerator = () =>
  [...allSelections(), ...atlas().opEd.sentences].flatMap(({ id }) =>
    languages.map((lang) => ({ lang, id }))
  );

const selectionOf = (id: string) => allSelections().find((one) => one.id === id);

function picturedIn(id: string, lang: Language) {
  const { names, ...map } = locator(id);
  return { ...map, names: names.map(({ name, ...at }) => ({ ...at, ...localize(name, lang)! })) };
}

export const load: PageServerLoad = async ({ params: { lang, id } }) => {
  const sentence = atlas().opEd.sentences.find((one) => one.id === id);
  if (sentence) {
    const [messages, texts] = await Promise.all([dictionary(lang), shareTexts(lang)]);
    const statement = [quoted(sentence, localizer(lang))];
    return { language: lang, statement, framed: undefined, messages, texts };
  }
  const selection = selectionOf(id);
  const found = selection && card(selection, lang);
  if (!found) error(404, 'Not found');
  const [messages, texts] = await Promise.all([dictionary(lang), shareTexts(lang)]);
  return {
    language: lang,
    framed: cardView(found, lang, messages),
    statement: undefined,
    map: picturedIn(id, lang),
    messages,
    texts
  };
};
