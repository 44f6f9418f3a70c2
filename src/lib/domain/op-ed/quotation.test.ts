import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction, Mention, Sentence } from './op-ed';
import {
  citationEnds,
  citedSentences,
  namedIn,
  pieces,
  segments,
  TextPositions
} from './quotation';

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

describe('a text cut at its mentions', () => {
  const words = (ru: string) => ({ ru, kk: ru, ja: 'セメイ', en: 'Semey' });
  const mentions: Mention[] = [
    { id: 'tests', sentence: 'p7.1', feature: 'sites/test-site', words: words('испытаний') },
    { id: 'semey', sentence: 'p7.1', feature: 'sites/semey', words: words('городе Семее') },
    { id: 'astana', sentence: 'p8.2', feature: 'sites/astana', words: words('Астане') }
  ];
  const text = 'Кроме того, в городе Семее после испытаний.';

  it('names features in the order of the text and joins to it again', () => {
    const cut = pieces(text, namedIn('p7.1', 'ru', mentions));
    expect(cut).toEqual([
      { text: 'Кроме того, в ', feature: null },
      { text: 'городе Семее', feature: 'sites/semey' },
      { text: ' после ', feature: null },
      { text: 'испытаний', feature: 'sites/test-site' },
      { text: '.', feature: null }
    ]);
    expect(cut.map((piece) => piece.text).join('')).toBe(text);
  });

  it('takes the words of the language', () => {
    expect(pieces('セメイ市', namedIn('p7.1', 'ja', [mentions[1]!]))).toEqual([
      { text: 'セメイ', feature: 'sites/semey' },
      { text: '市', feature: null }
    ]);
  });

  it('is one piece where nothing is named', () => {
    expect(pieces(text, namedIn('p8.2', 'ru', mentions))).toEqual([{ text, feature: null }]);
  });
});

describe('positions in the received text', () => {
  const received = '\nA head\n\nIt is. It is.\n\nCut by a break\n\n\nhere, no more.\n';
  const opEd = {
    head: ['A head'],
    sentences: [
      { id: 'p1.1', paragraph: 1, text: 'It is.', parts: ['It is.'] },
      { id: 'p1.2', paragraph: 1, text: 'It is.', parts: ['It is.'] },
      {
        id: 'p2.1',
        paragraph: 2,
        text: 'Cut by a break here, no more.',
        parts: ['Cut by a break', 'here, no more.']
      }
    ]
  };
  const positions = new TextPositions(opEd, received);
  const words = ({ start, end }: { start: number; end: number }) => received.slice(start, end);

  it('tell two sentences of the same words apart', () => {
    expect(positions.ofCitation('p1.1')).toEqual({ start: 9, end: 15 });
    expect(positions.ofCitation('p1.2')).toEqual({ start: 16, end: 22 });
  });

  it('run over breaks to the letter', () => {
    expect(words(positions.ofCitation('p2.1'))).toBe('Cut by a break\n\n\nhere, no more.');
    expect(words(positions.ofCitation('p1.2-p2.1'))).toBe(
      'It is.\n\nCut by a break\n\n\nhere, no more.'
    );
  });

  it('find words before, after and across a break, and in the head', () => {
    expect(words(positions.ofWords('p2.1', 'by'))).toBe('by');
    expect(words(positions.ofWords('p2.1', 'here'))).toBe('here');
    expect(words(positions.ofWords('p2.1', 'break here'))).toBe('break\n\n\nhere');
    expect(words(positions.ofWords('head.1', 'head'))).toBe('head');
  });

  it('refuse what is not there', () => {
    expect(() => positions.ofCitation('p3.1')).toThrow('no sentence p3.1');
    expect(() => positions.ofWords('p1.1', 'was')).toThrow(RangeError);
    expect(() => new TextPositions(opEd, received.replace('no more', 'nо more'))).toThrow(
      'does not follow'
    );
  });
});
