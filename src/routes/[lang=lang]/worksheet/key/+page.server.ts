import { languages } from '$lib/domain/language';
import { dictionary } from '$lib/i18n/dictionary';
import { worksheetTexts } from '$lib/features/worksheet/texts';
import { worksheetPage } from '$lib/features/worksheet/worksheet.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** The page stands by itself, outside the layout of the map: it brings its own texts. */
export const load: PageServerLoad = async ({ params }) => {
  const [messages, texts] = await Promise.all([
    dictionary(params.lang),
    worksheetTexts(params.lang)
  ]);
  return { language: params.lang, messages, texts, worksheet: worksheetPage(params.lang) };
};
