import type { Language } from '$lib/domain/language';
import type { TimelineTexts } from '$lib/i18n/en/timeline';

export type { TimelineTexts };

/** The texts in one language. */
export async function loadTimelineTexts(language: Language): Promise<TimelineTexts> {
  return (await import(`../../i18n/${language}/timeline.ts`)).texts;
}
