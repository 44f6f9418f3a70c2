import { localize, type Language, type Localized, type LocalizedText } from '$lib/domain/language';
import { withLangSpans } from '$lib/domain/lang-spans';

/** Says texts in one language, or in its nearest fallback. */
export interface Localizer {
  (text: Partial<Localized>): LocalizedText;
  language: Language;
}

/** Says texts in `language`; every text of the atlas has at least one that it can fall back to. */
export function localizer(language: Language): Localizer {
  const say = (text: Partial<Localized>) => withLangSpans(localize(text, language)!);
  return Object.assign(say, { language });
}
