import { languages } from '$lib/domain/language';
import { dictionary } from '$lib/i18n/dictionary';
import { offlineTexts } from '$lib/features/offline/texts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Shown where there is neither a network nor anything stored to make a page of: it needs nothing but itself. */
export const csr = false;

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params: { lang } }) => {
  const [messages, texts] = await Promise.all([dictionary(lang), offlineTexts(lang)]);
  return { language: lang, messages, texts };
};
