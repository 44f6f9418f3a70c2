import type { Language, LocalizedText } from '$lib/domain/language';
import { keyOf, type Selection } from '$lib/domain/selection';
import { localizer } from '$lib/server/localizer';
import { allSelections, atlas } from '$lib/server/geo-files';
import type { ListedCorrection } from '$lib/domain/card';
import { explained } from '$lib/server/quotations';

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
