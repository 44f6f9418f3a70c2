import { languages } from '$lib/domain/language';
import { aboutHeadings, aboutSources, aboutText } from '$lib/server/about-text';
import { opEdPage } from '$lib/server/op-ed-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => {
  const { head, paragraphs } = opEdPage(params.lang);
  const sentences = [...head, ...paragraphs.flatMap((paragraph) => paragraph.sentences)];
  return {
    sections: aboutText[params.lang],
    headings: aboutHeadings[params.lang],
    sources: aboutSources,
    sentences: sentences.filter(({ segments }) => segments.some(({ correction }) => correction))
  };
};
