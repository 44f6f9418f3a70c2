import type { Language } from '$lib/domain/language';

/** A page that has been opened: its build, its language, the addresses that it has fetched, whether its reader saves data. */
export interface PageOpened {
  ask: 'page-opened';
  /** As Kit names the build; the worker of one revision is of the same. */
  version: string;
  language: Language;
  used: string[];
  sparing: boolean;
}

/** What a page asks of the service worker. */
export type Request =
  | PageOpened
  | { ask: 'storage-estimate' }
  | { ask: 'download-all' }
  | { ask: 'drop-all' }
  | { ask: 'skip-waiting' };

/** Why the atlas could not be kept: no network, no room, or another revision on the host meanwhile. */
export type Obstacle = 'network' | 'room' | 'newer';

/** What the worker answers, in bytes on the way: first how far it is, as often as it likes, and at last an end. */
export type Answer =
  | { at: 'progress'; done: number; of: number }
  | { at: 'end'; whole: boolean; begun: boolean; missing: number; kept: number }
  | { at: 'obstacle'; obstacle: Obstacle }
  /** The page that was opened is of another revision than the worker. */
  | { at: 'other-revision' };
