import { fileNames, type Atlas } from '$lib/domain/atlas';
import { languages, originalLanguage } from '$lib/domain/language';
import { hasWay, parseKey } from '$lib/domain/selection';
import type { Problem } from './data-error';
import {
  checkWords,
  isOnMap,
  knownFeatures,
  names,
  type QuotedWords,
  type Report
} from './worksheet-check';

/**
 * The questions for a class against the rest of the data: each is answered by a point of the map that it does not name, and
 * rests on words of the op-ed or on a thing or journey.
 */
export function checkQuiz(atlas: Atlas, problems: Problem[]): void {
  const { questions } = atlas.quiz;
  checkSecondSheet(atlas, problems);
  const known = knownFeatures(atlas);
  const report: Report = (feature, field, expected) =>
    problems.push({ file: fileNames.quiz, feature, field, expected });
  questions.forEach(({ id, said, ask, answer, see }, i) => {
    if (questions.findIndex((other) => other.id === id) !== i) report(id, 'id', 'an id used once');
    const quoted: QuotedWords | null = said && { id, ...said };
    if (quoted) checkWords(quoted, atlas, report);
    if (see && (!known.has(see) || !hasWay(parseKey(see)?.collection))) {
      report(id, 'see', `a thing or journey of the atlas, got "${see}"`);
    }
    const place = known.get(answer);
    if (!place || !isOnMap(place.position)) {
      return report(id, 'answer', `a point of the atlas on the opening map, got "${answer}"`);
    }
    for (const language of languages) {
      const field = `ask.${language}`;
      if (names(ask[language], place.name, language)) {
        report(id, field, `a question that does not name its answer, got "${ask[language]}"`);
      }
      const words =
        quoted && (language === originalLanguage ? quoted.words : quoted.translations[language]);
      if (words && names(words, place.name, language)) {
        report(id, 'said', `words that do not name the answer, got "${words}"`);
      }
    }
  });
}

/** The worksheet's second sheet asks of things alone, and each of its numbers answers one question. */
function checkSecondSheet({ quiz, worksheet: { things } }: Atlas, problems: Problem[]): void {
  const asked = things.map((id) => quiz.questions.find((question) => question.id === id));
  things.forEach((id, i) => {
    const report = (expected: string) =>
      problems.push({ file: fileNames.worksheet, feature: id, field: `things.${i}`, expected });
    const question = asked[i];
    if (parseKey(question?.see)?.collection !== 'things') {
      return report(`a question on a thing in ${fileNames.quiz}`);
    }
    if (asked.findIndex((other) => other?.answer === question!.answer) !== i) {
      report(`a question whose answer, "${question!.answer}", is asked once`);
    }
  });
}
