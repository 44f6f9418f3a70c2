import type { Language } from '$lib/domain/language';
import type { CiteTexts } from '$lib/i18n/en/share';

export async function citeTexts(language: Language): Promise<CiteTexts> {
  return (await import(`../../i18n/${language}/share.ts`)).cite;
}
