import type { Language } from '$lib/domain/language';
import type { CompareTexts } from '$lib/i18n/en/compare';

export type { CompareTexts };

export async function compareTexts(language: Language): Promise<CompareTexts> {
  return (await import(`../../i18n/${language}/compare.ts`)).texts;
}
