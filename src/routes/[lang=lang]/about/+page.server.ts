import { languages } from '$lib/domain/language';
import { aboutHeadings, aboutSources, aboutText } from '$lib/server/about-text';
import { correctionList } from '$lib/server/corrections';
import { errataList } from '$lib/server/errata';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
  sections: aboutText[params.lang],
  headings: aboutHeadings[params.lang],
  sources: aboutSources,
  corrections: correctionList(params.lang),
  errata: errataList(params.lang)
});
