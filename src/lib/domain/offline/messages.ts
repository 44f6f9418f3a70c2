import type { Language } from '../language';

/** A page that is open: its build, its language, the addresses that it has fetched, whether its reader saves data. */
export interface Visit {
  ask: 'visit';
  /** As Kit names the build; the worker of one edition is of the same. */
  version: string;
  language: Language;
  used: string[];
  sparing: boolean;
}

/** What a page says to the worker that keeps the atlas. */
export type Request =
  | Visit
  | { ask: 'weigh' }
  | { ask: 'keep-whole' }
  | { ask: 'drop-whole' }
  /** Nothing more is asked for a while: the worker ends what it does. */
  | { ask: 'rest' }
  | { ask: 'take-over' };

/** Why the atlas could not be kept: no network, no room, or another edition on the host meanwhile. */
export type Obstacle = 'network' | 'room' | 'newer';

/** What the worker answers, in bytes on the way: first how far it is, as often as it likes, and at last an end. */
export type Answer =
  | { at: 'progress'; done: number; of: number }
  | { at: 'end'; whole: boolean; begun: boolean; missing: number; kept: number }
  | { at: 'obstacle'; obstacle: Obstacle }
  /** The page that visits is of another edition than the worker. */
  | { at: 'stranger' };
