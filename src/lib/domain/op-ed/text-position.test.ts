import { describe, expect, it } from 'vitest';
import { TextPositions } from './text-position';

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

describe('positions in the received text', () => {
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
