import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction, Sentence } from './op-ed';
import { citationEnds, citedSentences, segments } from './quotation';

const opEd = {
  sentences: ['p1.1', 'p1.2', 'p2.1', 'p10.1'].map((id): Sentence => ({
    id,
    paragraph: Number(id.slice(1).split('.')[0]),
    text: id,
    parts: [id]
  }))
};

const correction = (found: string): Correction => ({
  id: found,
  sentence: 'p1.1',
  found,
  read: null,
  kind: 'scan',
  why: { ru: '', kk: '', ja: '', en: '' }
});

const joined = (text: string, found: string[]): string =>
  segments(text, found.map(correction))
    .map((segment) => segment.text)
    .join('');

describe('a citation', () => {
  it('has two ends', () => {
    expect(citationEnds('p6.1')).toEqual(['p6.1', 'p6.1']);
    expect(citationEnds('p8.1-p8.2')).toEqual(['p8.1', 'p8.2']);
  });

  it.each<[string, string[] | undefined]>([
    ['p1.2', ['p1.2']],
    ['p1.1-p1.1', ['p1.1']],
    ['p1.2-p10.1', ['p1.2', 'p2.1', 'p10.1']],
    ['p2.1-p1.1', undefined],
    ['p3.1', undefined],
    ['p1.1-p3.1', undefined],
    ['p3.1-p1.1', undefined]
  ])('%s names %j', (citation, ids) => {
    expect(citedSentences(citation, opEd)?.map(({ id }) => id)).toEqual(ids);
  });
});

describe('segments', () => {
  it('cut the words at their corrections, in the order of the words', () => {
    const found = segments('С24 по 26 августа, и приводят', ['приводят', 'С24'].map(correction));
    expect(found.map(({ text, correction }) => [text, correction?.id])).toEqual([
      ['С24', 'С24'],
      [' по 26 августа, и ', undefined],
      ['приводят', 'приводят']
    ]);
  });

  it('leave words without corrections whole, and pass over what is not found', () => {
    expect(segments('words', [])).toEqual([{ text: 'words' }]);
    expect(segments('words', [correction('other')])).toEqual([{ text: 'words' }]);
    expect(segments('', [])).toEqual([]);
  });

  it('join to the words again', () => {
    // Each piece bears its number, so that it is found once, as the check of the data demands.
    const pieces = fc.array(
      fc.record({ text: fc.stringMatching(/^[а-я ]*$/), marked: fc.boolean() })
    );
    fc.assert(
      fc.property(pieces, (given) => {
        const numbered = given.map(({ text, marked }, i) => ({ text: `${i}.${text}`, marked }));
        const text = numbered.map((piece) => piece.text).join('');
        const found = numbered.filter((piece) => piece.marked).map((piece) => piece.text);
        expect(joined(text, found)).toBe(text);
      })
    );
  });

  it('join to the words again where corrections overlap or lie in one another', () => {
    expect(joined('abcdef', ['abcd', 'cdef'])).toBe('abcdef');
    expect(joined('abcdef', ['bcde', 'cd'])).toBe('abcdef');
  });
});
