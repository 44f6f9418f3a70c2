import { languages } from '$lib/domain/language';
import { formatDate } from '$lib/i18n/calendar';
import { opEdPage } from '$lib/server/op-ed-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params: { lang } }) => {
  const opEd = opEdPage(lang);
  // Said here, so that the page needs no calendar.
  return { opEd, translated: opEd.version && formatDate(opEd.version, lang) };
};
