import type { Position } from '../domain/geometry';
import { originalLanguage, type Language, type Localized } from '../domain/language';
import { segments } from '../domain/quotation';
import type { FeatureKey } from '../domain/scene';
import { collections, keyOf, type Collection } from '../domain/selection';
import type { WorksheetPage } from '../domain/worksheet-page';
import { speaker } from './cards';
import { atlas } from './geo-files';
import { once } from './once';
import { explained } from './quotations';

/** A numbered point of the outline map. */
interface NumberedPoint {
  key: FeatureKey;
  collection: Collection;
  id: string;
  name: Localized;
  position: Position;
}

/** The points in the order of their numbers. */
export const worksheetPoints = once((): NumberedPoint[] => {
  const all = collections.flatMap((collection) =>
    atlas()[collection].flatMap(({ id, geometry, properties: { name } }) => {
      if (geometry.type !== 'Point') return [];
      return [
        { key: keyOf({ collection, id }), collection, id, name, position: geometry.coordinates }
      ];
    })
  );
  return atlas().worksheet.points.map((key) => all.find((point) => point.key === key)!);
});

/** The worksheet in one language; plain data, made at build. */
export function worksheetPage(language: Language): WorksheetPage {
  const say = speaker(language);
  const { worksheet, opEd } = atlas();
  return {
    points: worksheetPoints().map(({ collection, id, name }, i) => ({
      number: i + 1,
      ...{ collection, id, name: say(name) }
    })),
    questions: worksheet.questions.map(({ id, sentence, words, translations, ask, answers }) => {
      const marked = opEd.corrections.filter(
        (correction) => correction.sentence === sentence && words.includes(correction.found)
      );
      return {
        ...{ id, sentence, ask: say(ask) },
        segments: segments(words, marked).map(({ text, correction }) => ({
          text,
          correction: correction ? explained(correction, say) : null
        })),
        translation:
          language === originalLanguage ? null : { text: translations[language], lang: language },
        answers: answers.map((answer) => worksheet.points.indexOf(answer) + 1)
      };
    })
  };
}
