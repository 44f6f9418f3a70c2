import type { Language } from '../domain/language';
import { phaseNames, phases } from '../domain/phases';
import type { Span } from '../domain/time';
import { formatYear } from './format';
import type { Messages } from './messages';

/** A span of years in words: the name of the phase that it is, else its year, or its first and last. */
export function spanName({ from, to }: Span, language: Language, messages: Messages): string {
  const phase = phaseNames.find((name) => phases[name][0] === from && phases[name][1] === to);
  if (phase) return messages.card.phaseNames[phase];
  if (from === to) return formatYear(from, language);
  return `${formatYear(from, language)} – ${formatYear(to, language)}`;
}
