import type { ListedCorrection } from '../domain/card';
import type { Language } from '../domain/language';
import { speaker } from './cards';
import { atlas } from './geo-files';
import { explained } from './quotations';

/** All corrections of the received text, in its order, in one language. */
export function correctionList(language: Language): ListedCorrection[] {
  const say = speaker(language);
  return atlas().opEd.corrections.map((correction) => ({
    sentence: correction.sentence,
    found: correction.found,
    correction: explained(correction, say)
  }));
}
