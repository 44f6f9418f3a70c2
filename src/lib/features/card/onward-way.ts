import type { CardStation } from '$lib/domain/card';
import type { Language } from '$lib/domain/language';
import { fill, formatKm } from '$lib/i18n/format';
import type { Messages } from '$lib/i18n/en/shell';

/** How far the next stop is and in which direction, in words: "160 km east". */
export function onwardWay(
  { km, towards }: NonNullable<CardStation['onward']>,
  language: Language,
  messages: Messages
): string {
  const { way, winds } = messages.card;
  return fill(way, { km: formatKm(km, language, messages), wind: winds[towards] });
}
