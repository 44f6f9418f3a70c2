import type { Phase } from '../../domain/phases';
import type { Counted } from '../messages';
import { partLoader } from '../part-loader';

/** Texts of the timeline. `{from}`, `{to}`, `{year}` are years; `{years}` one or a span of them. */
export interface TimelineTexts {
  heading: string;
  /** Names of the thumbs. */
  thumbs: Record<'year' | 'from' | 'to', string>;
  /** A year of our era and a span within it, as they are read out and written. */
  year: string;
  span: string;
  /** The first number of the ruler. */
  before: string;
  allTimes: string;
  /** What all times are, in a sentence. */
  allTimesNote: string;
  /** One year, or a span of years. */
  mode: Record<'label' | 'year' | 'span', string>;
  choose: string;
  phases: Record<'label' | 'previous' | 'next' | 'play' | 'pause', string>;
  names: Record<Phase, string>;
  /** What belongs to a phase, and what does not. */
  notes: Record<Phase, string>;
  undated: string;
  undatedCount: Counted;
  shown: string;
  /** For the map's own description. */
  described: string;
  /** The time went along with what was opened. */
  moved: string;
  back: string;
}

/** The texts in one language. */
export const loadTimelineTexts = partLoader<TimelineTexts>({
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
});
