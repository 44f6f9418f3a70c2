import type { Language } from '$lib/domain/language';
import type { OfflineTexts } from '$lib/i18n/en/offline';

export type { OfflineTexts };

export async function offlineTexts(language: Language): Promise<OfflineTexts> {
  return (await import(`../../i18n/${language}/offline.ts`)).texts;
}
