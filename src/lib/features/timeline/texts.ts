import type { Language } from '$lib/domain/language';
import { phaseOf, phasesRound } from '$lib/domain/time/phases';
import type { YearRange } from '$lib/domain/time/year-range';
import type { TimelineTexts } from '$lib/i18n/en/timeline';
import { comma, fill, formatYear, fromTo } from '$lib/i18n/format';

export type { TimelineTexts };

/** The texts in one language. */
export async function loadTimelineTexts(language: Language): Promise<TimelineTexts> {
  return (await import(`../../i18n/${language}/timeline.ts`)).texts;
}

/** Years in words, `650 CE` or `618–907`; "all times" for none. */
export function yearsInWords(
  span: YearRange | undefined,
  texts: TimelineTexts,
  language: Language
): string {
  if (!span) return texts.allTimes;
  const { from, to } = span;
  if (from === to) return formatYear(from, language);
  if (from > 0) return fill(texts.span, { from, to });
  const first = to < 0 ? formatYear(from, language) : fill(texts.before, { year: -from });
  return fromTo(first, formatYear(to, language), language);
}

/** What a thumb says: `year 650, Tang`; a year may lie in two phases, or in none. */
export function spokenYear(year: number, texts: TimelineTexts, language: Language): string {
  const said = year < 0 ? formatYear(year, language) : fill(texts.year, { year });
  const phases = phasesRound({ from: year, to: year }).map((phase) => texts.names[phase]);
  return [said, ...phases].join(comma(language));
}

/** The years with the name of their phase before or after them: `Tang, 618–907`, `650 CE, Tang`. */
export function yearsWithPhase(
  span: YearRange | undefined,
  texts: TimelineTexts,
  language: Language
): string {
  const words = yearsInWords(span, texts, language);
  const whole = span && phaseOf(span);
  if (whole) return [texts.names[whole], words].join(comma(language));
  const phases = span && span.from === span.to ? phasesRound(span) : [];
  return [words, ...phases.map((phase) => texts.names[phase])].join(comma(language));
}

/** A sentence with years in it; abbreviated years end with a full stop of their own. */
export function sentence(text: string, values: Record<string, string>): string {
  return fill(text, values).replaceAll('..', '.');
}
