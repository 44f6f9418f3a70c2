import { languages } from '$lib/domain/language';
import { loadDataTexts } from '$lib/i18n/data/texts';
import { formatDate } from '$lib/i18n/calendar';
import { fill } from '$lib/i18n/format';
import { aboutHeadings, aboutSources, aboutText } from '$lib/server/about-text';
import { correctionList } from '$lib/server/corrections';
import { edition } from '$lib/server/edition';
import { errataList } from '$lib/server/errata';
import { shippedPackages } from '$lib/server/software';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => ({
  edition: fill((await loadDataTexts(params.lang)).version, {
    version: edition().version,
    date: formatDate(edition().date, params.lang)
  }),
  sections: aboutText[params.lang],
  headings: aboutHeadings[params.lang],
  sources: aboutSources,
  corrections: correctionList(params.lang),
  errata: errataList(params.lang).map((erratum) => ({
    ...erratum,
    day: formatDate(erratum.date, params.lang)
  })),
  software: shippedPackages().map(({ name, version, licence, url }) => ({
    name: `${name} ${version}`,
    licence,
    url
  }))
});
