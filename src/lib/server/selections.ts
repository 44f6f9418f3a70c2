import { featuresOf } from '$lib/domain/feature';
import { languages, type Language } from '$lib/domain/language';
import type { Selection } from '$lib/domain/selection';
import { atlas } from './geo-files';

/** Every feature of the atlas. */
export function allSelections(): Selection[] {
  return featuresOf(atlas()).map(({ collection, id }) => ({ collection, id }));
}

/** The same in each language: the parameters of their pages, and of what stands beside these. */
export const selectionsInEachLanguage = (): (Selection & { lang: Language })[] =>
  allSelections().flatMap((selection) => languages.map((lang) => ({ lang, ...selection })));
