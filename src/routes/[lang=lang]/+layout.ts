import { browser } from '$app/environment';
import type { IndexEntry } from '$lib/domain/index-entry';
import type { Language } from '$lib/domain/language';
import { dictionary } from '$lib/i18n/dictionary';
import { readPageFile } from '$lib/state/page-files';
import { indexPath } from '$lib/state/paths';
import type { LayoutLoad } from './$types';

/** Who comes back from a page that could not be fetched comes back without a network, too. */
const kept = new Map<Language, IndexEntry[]>();

export const load: LayoutLoad = async ({ params, fetch }) => {
  const [messages, index] = await Promise.all([
    dictionary(params.lang),
    kept.get(params.lang) ?? readPageFile<IndexEntry[]>(indexPath(params.lang), fetch)
  ]);
  if (browser) kept.set(params.lang, index);
  return { language: params.lang, messages, index };
};
