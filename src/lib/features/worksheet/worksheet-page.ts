import type { CardCorrection } from '$lib/domain/card';
import type { LocalizedText } from '$lib/domain/language';
import type { Selection } from '$lib/domain/selection';

/** A question as the sheet shows it: received words cut at their corrections, and the numbers that answer it. */
export interface WorksheetQuestion {
  id: string;
  sentence: string;
  segments: { text: string; correction: CardCorrection | null }[];
  translation: LocalizedText | null;
  ask: LocalizedText;
  answers: number[];
}

export interface WorksheetPage {
  points: (Selection & { number: number; name: LocalizedText })[];
  questions: WorksheetQuestion[];
  /** The second sheet: what came to Japan. */
  things: {
    points: WorksheetPage['points'];
    /** What is asked, the thing that it is about, and the number that answers it. */
    questions: { id: string; ask: LocalizedText; thing: Selection; answer: number }[];
  };
}
