import type { Language } from '$lib/domain/language';
import { withLangSpans } from '$lib/domain/lang-spans';
import { formatDate } from '$lib/i18n/dates/calendar';
import { aboutHeadings, aboutMakers, aboutSources, aboutText } from './about-text.server';
import { correctionList, errataList } from './errata.server';
import { shippedPackages } from './software.server';

/** What the page about the atlas is made of, in one language, but for the edition that it is of. */
export const aboutPage = (language: Language) => ({
  makers: {
    ...aboutMakers[language],
    who: withLangSpans({ text: aboutMakers[language].who, lang: language })
  },
  sections: aboutText[language],
  headings: aboutHeadings[language],
  sources: aboutSources,
  corrections: correctionList(language),
  errata: errataList(language).map((erratum) => ({
    ...erratum,
    day: formatDate(erratum.date, language)
  })),
  software: shippedPackages().map(({ name, version, licence, url }) => ({
    name: `${name} ${version}`,
    licence,
    url
  }))
});
