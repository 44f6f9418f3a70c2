import { languages } from '$lib/domain/language';
import { dictionary } from '$lib/i18n/dictionary';
import { shareTexts } from '$lib/i18n/services';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Hosts send it in place of a card that is gone: a frame on another page can show no other page of the atlas. */
export const csr = false;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params: { lang } }) => ({
  language: lang,
  messages: await dictionary(lang),
  texts: await shareTexts(lang)
});
