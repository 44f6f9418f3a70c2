import type { Language } from '$lib/domain/language';
import type { DataTexts } from '$lib/i18n/en/data';

export type { DataTexts };

export async function loadDataTexts(language: Language): Promise<DataTexts> {
  return (await import(`../../i18n/${language}/data.ts`)).downloads;
}
