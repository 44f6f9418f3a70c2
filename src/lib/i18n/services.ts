import type { Language } from '$lib/domain/language';
import type { AccessTexts, ShareTexts } from './en/services';

// Words of what pages offer beside their content, which several subjects need: loaded when the page rests.

export type { AccessTexts, ShareTexts };

/** Words of keys, of gestures, and of what is in view. */
export async function accessTexts(language: Language): Promise<AccessTexts> {
  return (await import(`./${language}/services.ts`)).access;
}

export async function shareTexts(language: Language): Promise<ShareTexts> {
  return (await import(`./${language}/services.ts`)).share;
}
