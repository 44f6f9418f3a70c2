import type { Language } from '$lib/domain/language';
import type { WorksheetTexts } from '$lib/i18n/en/handouts';

export type { WorksheetTexts };

/** The texts of one language; each is a chunk of its own. */
export async function worksheetTexts(language: Language): Promise<WorksheetTexts> {
  return (await import(`../../i18n/${language}/handouts.ts`)).worksheet;
}
