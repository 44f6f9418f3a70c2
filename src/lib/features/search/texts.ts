import type { Language } from '$lib/domain/language';
import type { SearchTexts } from '$lib/i18n/en/find';

export type { SearchTexts };

export async function searchTexts(language: Language): Promise<SearchTexts> {
  return (await import(`../../i18n/${language}/find.ts`)).search;
}
