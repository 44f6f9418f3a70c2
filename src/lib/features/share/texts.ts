import type { Language } from '$lib/domain/language';
import type { CiteTexts } from '$lib/i18n/en/services';

export async function citeTexts(language: Language): Promise<CiteTexts> {
  return (await import(`../../i18n/${language}/services.ts`)).cite;
}
