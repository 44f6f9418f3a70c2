import type { Language } from '$lib/domain/language';
import type { FilterTexts } from '$lib/i18n/en/find';

export type { FilterTexts };

export async function filterTexts(language: Language): Promise<FilterTexts> {
  return (await import(`../../i18n/${language}/find.ts`)).filters;
}
