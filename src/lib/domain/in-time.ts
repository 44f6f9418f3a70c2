import type { Times } from './index-entry';
import { presence, type Lifetime } from './lifetime';

/** Whether the map shows a feature in the years chosen; at all times it shows what is dated, and the undated while it is asked to. */
export function inTime(lifetime: Lifetime | null, { time, undated }: Times): boolean {
  if (!lifetime) return undated;
  return time === undefined || presence(lifetime, time) > 0;
}
