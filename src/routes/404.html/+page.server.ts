import { languages, type Language } from '$lib/domain/language';
import type { Messages } from '$lib/i18n/en/shell';
import { dictionary } from '$lib/i18n/dictionary';
import type { PageServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/**
 * The words for an unknown address in every language, for the page does not know the reader's. They stand in the page
 * itself: were they a part of its script, each language's texts would be kept for every reader.
 */
export const load: PageServerLoad = async () => {
  const texts = await Promise.all(
    languages.map(async (language) => [language, (await dictionary(language)).notFound] as const)
  );
  const byLanguage: Record<Language, Messages['notFound']> = Object.fromEntries(texts) as Record<
    Language,
    Messages['notFound']
  >;
  return { texts: byLanguage };
};
