import { languages } from '$lib/domain/language';
import { shareTexts } from '$lib/i18n/services';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params: { lang } }) => ({
  words: (await shareTexts(lang)).embed
});
