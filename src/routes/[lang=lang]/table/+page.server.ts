import { languages } from '$lib/domain/language';
import { tableTexts } from '$lib/i18n/table/texts';
import { tableRows } from '$lib/server/table';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => ({
  texts: await tableTexts(params.lang),
  rows: tableRows(params.lang)
});
