import { presence, type Lifetime } from './lifetime';
import type { Span } from './time';

/** Whether the map shows a feature in the years chosen; what is undated always, and everything while none are. */
export function inTime(lifetime: Lifetime | null, time: Span | undefined): boolean {
  return time === undefined || lifetime === null || presence(lifetime, time) > 0;
}
