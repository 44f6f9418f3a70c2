import type { Position } from '$lib/domain/geometry/geometry';
import type { Language, Localized } from '$lib/domain/language';
import type { FeatureKey } from '$lib/domain/feature-fields';
import { collections, keyOf, parseKey, type Collection } from '$lib/domain/selection';
import type { WorksheetPage } from './worksheet-page';
import { localizer } from '$lib/server/localizer';
import { atlas } from '$lib/server/geo-files';
import { memoize } from '$lib/server/memoize';
import { quotedWords } from '$lib/server/quotations';

/** A numbered point of the outline map. */
interface NumberedPoint {
  key: FeatureKey;
  collection: Collection;
  id: string;
  name: Localized;
  position: Position;
}

const allPoints = memoize((): NumberedPoint[] =>
  collections.flatMap((collection) =>
    atlas()[collection].flatMap(({ id, geometry, properties: { name } }) => {
      if (geometry.type !== 'Point') return [];
      return [
        { key: keyOf({ collection, id }), collection, id, name, position: geometry.coordinates }
      ];
    })
  )
);

const pointOf = (key: FeatureKey) => allPoints().find((point) => point.key === key)!;

/** The points in the order of their numbers. */
export const worksheetPoints = memoize(() => atlas().worksheet.points.map(pointOf));

const thingQuestions = memoize(() => {
  const { worksheet, quiz } = atlas();
  return worksheet.things.map((asked) => quiz.questions.find(({ id }) => id === asked)!);
});

/** The points of the second sheet, numbered from west to east. */
export const thingPoints = memoize(() =>
  thingQuestions()
    .map(({ answer }) => pointOf(answer))
    .sort((a, b) => a.position[0] - b.position[0])
);

/** The worksheet in one language; plain data, made at build. */
export function worksheetPage(language: Language): WorksheetPage {
  const localize = localizer(language);
  const { worksheet } = atlas();
  const numbered = (points: readonly NumberedPoint[]) =>
    points.map(({ collection, id, name }, i) => ({
      number: i + 1,
      ...{ collection, id, name: localize(name) }
    }));
  return {
    points: numbered(worksheetPoints()),
    questions: worksheet.questions.map(({ ask, answers, ...question }) => ({
      ...{ id: question.id, sentence: question.sentence, ask: localize(ask) },
      ...quotedWords(question, localize),
      answers: answers.map((answer) => worksheet.points.indexOf(answer) + 1)
    })),
    things: {
      points: numbered(thingPoints()),
      questions: thingQuestions().map(({ id, ask, see, answer }) => ({
        ...{ id, ask: localize(ask), thing: parseKey(see)! },
        answer: thingPoints().findIndex(({ key }) => key === answer) + 1
      }))
    }
  };
}
