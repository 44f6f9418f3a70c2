import type { Language, Spoken } from '../domain/language';
import { keyOf, type Selection } from '../domain/selection';
import { speaker } from './cards';
import { atlas } from './geo-files';
import { allSelections } from './selections';

export interface ListedErratum {
  date: string;
  what: Spoken;
  /** The feature whose card was mended, if it was one. */
  feature: (Selection & { name: Spoken }) | null;
}

/** Errors of the atlas that were mended, the newest first, in one language. */
export function errataList(language: Language): ListedErratum[] {
  const say = speaker(language);
  const features = new Map(allSelections().map((selection) => [keyOf(selection), selection]));
  return atlas().errata.map(({ date, file, entry, what }) => {
    const selection = features.get(`${file.replace(/\.geojson$/, '')}/${entry}`);
    const named = selection && atlas()[selection.collection].find(({ id }) => id === entry);
    return {
      date,
      what: say(what),
      feature: selection && named ? { ...selection, name: say(named.properties.name) } : null
    };
  });
}
