import type { Language } from '$lib/domain/language';
import type { PrintTexts } from '$lib/i18n/en/handouts';

export type { PrintTexts };

/** The texts of one language; each is a chunk of its own. */
export async function printTexts(language: Language): Promise<PrintTexts> {
  return (await import(`../../i18n/${language}/handouts.ts`)).print;
}
