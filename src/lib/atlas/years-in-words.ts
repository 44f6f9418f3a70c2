import type { Language } from '$lib/domain/language';
import type { Span } from '$lib/domain/time';
import { formatYear, fromTo } from '$lib/i18n/format';

/** A span of years as the reader's language says it; one year stands alone. */
export function yearsInWords({ from, to }: Span, language: Language): string {
  const [first, last] = [formatYear(from, language), formatYear(to, language)];
  return from === to ? first : fromTo(first!, last!, language);
}
