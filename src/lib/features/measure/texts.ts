import type { Language } from '$lib/domain/language';
import type { MeasureTexts } from '$lib/i18n/en/measure';

export type { MeasureTexts };

export async function measureTexts(language: Language): Promise<MeasureTexts> {
  return (await import(`../../i18n/${language}/measure.ts`)).texts;
}
