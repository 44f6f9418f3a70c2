import type { Language } from '$lib/domain/language';
import type { AccessTexts } from './en/access';
import type { ShareTexts } from './en/share';

// Parts of the dictionary that several subjects need, each loaded where it is first needed.

export type { AccessTexts, ShareTexts };

export async function accessTexts(language: Language): Promise<AccessTexts> {
  return (await import(`./${language}/access.ts`)).texts;
}

export async function shareTexts(language: Language): Promise<ShareTexts> {
  return (await import(`./${language}/share.ts`)).share;
}
