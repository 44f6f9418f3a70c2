import { base } from '$app/paths';
import type { IndexEntry } from '$lib/domain/index-entry';
import { dictionary } from '$lib/i18n/dictionary';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, fetch }) => {
  const [messages, index] = await Promise.all([
    dictionary(params.lang),
    fetch(`${base}/data/index/${params.lang}.json`).then(
      (answer) => answer.json() as Promise<IndexEntry[]>
    )
  ]);
  return { language: params.lang, messages, index };
};
