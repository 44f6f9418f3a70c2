import { languages } from '$lib/domain/language';
import { opEdPage } from '$lib/server/op-ed-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({ opEd: opEdPage(params.lang) });
