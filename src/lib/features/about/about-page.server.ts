import type { ListedCorrection } from '$lib/domain/card';
import type { Language, LocalizedText } from '$lib/domain/language';
import { withLangSpans } from '$lib/domain/lang-spans';
import { keyOf, type Selection } from '$lib/domain/selection';
import { formatDate } from '$lib/i18n/dates/calendar';
import { localizer } from '$lib/server/localizer';
import { explained } from '$lib/server/quotations';
import { allSelections, atlas } from '$lib/server/geo-files';
import { aboutHeadings, aboutMakers, aboutSources, aboutText } from './about-text.server';
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

interface ListedErratum {
  date: string;
  what: LocalizedText;
  /** The feature whose card was mended, if it was one. */
  feature: (Selection & { name: LocalizedText }) | null;
}

/** Errors of the atlas that were mended, the newest first, in one language. */
export function errataList(language: Language): ListedErratum[] {
  const localize = localizer(language);
  const features = new Map(allSelections().map((selection) => [keyOf(selection), selection]));
  return atlas().errata.map(({ date, file, entry, what }) => {
    const selection = features.get(`${file.replace(/\.geojson$/, '')}/${entry}`);
    const named = selection && atlas()[selection.collection].find(({ id }) => id === entry);
    return {
      date,
      what: localize(what),
      feature: selection && named ? { ...selection, name: localize(named.properties.name) } : null
    };
  });
}

/** All corrections of the received text, in its order, in one language. */
export function correctionList(language: Language): ListedCorrection[] {
  const localize = localizer(language);
  return atlas().opEd.corrections.map((correction) => ({
    sentence: correction.sentence,
    found: correction.found,
    correction: explained(correction, localize)
  }));
}
