import { browser } from '$app/environment';
import { base } from '$app/paths';
import type { IndexEntry } from '$lib/domain/index-entry';
import type { Language } from '$lib/domain/language';
import { dictionary } from '$lib/i18n/dictionary';
import type { LayoutLoad } from './$types';

/** Who comes back from a page that could not be fetched comes back without a network, too. */
const kept = new Map<Language, IndexEntry[]>();

export const load: LayoutLoad = async ({ params, fetch }) => {
  const [messages, index] = await Promise.all([
    dictionary(params.lang),
    kept.get(params.lang) ??
      fetch(`${base}/data/index/${params.lang}.json`).then(
        (answer) => answer.json() as Promise<IndexEntry[]>
      )
  ]);
  // At build each page brings the index with it: it has to be asked for.
  if (browser) kept.set(params.lang, index);
  return { language: params.lang, messages, index };
};
