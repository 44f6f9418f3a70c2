import type { Language } from '$lib/domain/language';
import type { TableTexts } from '$lib/i18n/en/data';

export type { TableTexts };

export async function tableTexts(language: Language): Promise<TableTexts> {
  return (await import(`../../i18n/${language}/data.ts`)).table;
}
