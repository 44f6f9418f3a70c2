import type { Language } from '../domain/language';
import { phaseOf } from '../domain/phases';
import type { Span } from '../domain/time';
import { formatYear, fromTo } from './format';
import type { Messages } from './messages';

/** A span of years in words: the name of the phase that it is, else its year, or its first and last. */
export function spanName(span: Span, language: Language, messages: Messages): string {
  const { from, to } = span;
  const phase = phaseOf(span);
  if (phase) return messages.card.phaseNames[phase];
  if (from === to) return formatYear(from, language);
  return fromTo(formatYear(from, language), formatYear(to, language), language);
}
