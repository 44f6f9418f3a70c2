import type { Language } from '$lib/domain/language';
import { phaseOf } from '$lib/domain/time/phases';
import type { YearRange } from '$lib/domain/time/year-range';
import { formatYear, fromTo } from '$lib/i18n/format';
import type { Messages } from '$lib/i18n/en/shell';

/** A span of years in words: the name of the phase that it is, else its year, or its first and last. */
export function yearRangeName(span: YearRange, language: Language, messages: Messages): string {
  const phase = phaseOf(span);
  return phase ? messages.card.phaseNames[phase] : yearsInWords(span, language);
}

/** A span of years as the reader's language says it; one year stands alone. */
export function yearsInWords({ from, to }: YearRange, language: Language): string {
  const [first, last] = [formatYear(from, language), formatYear(to, language)] as const;
  return from === to ? first : fromTo(first, last, language);
}
