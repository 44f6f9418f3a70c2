import type { Language } from '$lib/domain/language';
import type { AccessTexts } from '$lib/i18n/en/access';

export type { AccessTexts };

export async function accessTexts(language: Language): Promise<AccessTexts> {
  return (await import(`./${language}/access.ts`)).texts;
}
