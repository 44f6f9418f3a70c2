import { describe, expect, it } from 'vitest';
import { choicesOf, isEnough, questionsOf, type AskedQuestion } from './quiz';

const question = (id: string, answer = `places/${id}`): AskedQuestion => ({
  id,
  said: null,
  ask: { text: id, lang: 'en' },
  answer: answer,
  see: null
});
const all = Array.from({ length: 20 }, (_, i) => question(`q${i}`));
const ids = (questions: readonly AskedQuestion[]) => questions.map(({ id }) => id);

describe('the questions of an address', () => {
  it('come in its order', () => {
    expect(ids(questionsOf('q3,q1,q2', all))).toEqual(['q3', 'q1', 'q2']);
  });

  it('leave out what is unknown, said twice or empty', () => {
    expect(ids(questionsOf('q3,<b>,,q3,q1', all))).toEqual(['q3', 'q1']);
    expect(questionsOf(null, all)).toEqual([]);
    expect(questionsOf('', all)).toEqual([]);
  });

  it('are fifteen at most', () => {
    expect(questionsOf(ids(all).join(), all)).toHaveLength(15);
  });
});

describe('the places to choose from', () => {
  it('hold each answer once', () => {
    const asked = [...all.slice(0, 9), question('again', 'places/q0')];
    expect(choicesOf(asked, all)).toEqual(all.slice(0, 9).map(({ answer }) => answer));
  });

  it('are eight where few are asked', () => {
    const choices = choicesOf([all[12]!], all);
    expect(choices).toHaveLength(8);
    expect(choices[0]).toBe('places/q12');
  });
});

it('takes five to fifteen questions for a class', () => {
  expect([4, 5, 15, 16].map(isEnough)).toEqual([false, true, true, false]);
});
