import type { CardCorrection } from './card';
import type { Spoken } from './language';
import type { Selection } from './selection';

/** A question as the sheet shows it: received words cut at their corrections, and the numbers that answer it. */
export interface WorksheetQuestion {
  id: string;
  sentence: string;
  segments: { text: string; correction: CardCorrection | null }[];
  translation: Spoken | null;
  ask: Spoken;
  answers: number[];
}

export interface WorksheetPage {
  points: (Selection & { number: number; name: Spoken })[];
  questions: WorksheetQuestion[];
}
