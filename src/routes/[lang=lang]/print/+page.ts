import type { IndexEntry } from '$lib/domain/index-entry';
import { languages } from '$lib/domain/language';
import { dictionary } from '$lib/i18n/dictionary';
import { printTexts } from '$lib/features/print/texts';
import { readPageFile } from '$lib/state/page-files';
import { indexPath } from '$lib/state/paths';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** The page stands by itself, outside the layout of the map: it loads what that layout would. */
export const load: PageLoad = async ({ params, fetch }) => {
  const [messages, texts, index] = await Promise.all([
    dictionary(params.lang),
    printTexts(params.lang),
    readPageFile<IndexEntry[]>(indexPath(params.lang), fetch)
  ]);
  return { language: params.lang, messages, texts, index };
};
