import type { Language } from '$lib/domain/language';
import type { ShareTexts } from '$lib/i18n/en/share';

export type { ShareTexts };

export async function shareTexts(language: Language): Promise<ShareTexts> {
  return (await import(`./${language}/share.ts`)).share;
}
