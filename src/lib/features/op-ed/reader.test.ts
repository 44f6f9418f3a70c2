import { describe, expect, it } from 'vitest';
import { currentParagraph } from './reader.svelte';

/** Three paragraphs of 200 px one under the other, scrolled so that the first begins at `first`. */
const at = (first: number) => [0, 200, 400].map((offset) => ({ top: first + offset }));
const seen = { top: 50, height: 500, landing: 110, atEnd: false };

describe('the paragraph that is being read', () => {
  it('is the one that was jumped to', () => {
    const landed = seen.top + seen.landing;
    expect(currentParagraph(at(landed), seen)).toBe(0);
    expect(currentParagraph(at(landed - 400), seen)).toBe(2);
  });

  it('is none before the first reaches the reading line', () => {
    expect(currentParagraph(at(201), seen)).toBe(-1);
    expect(currentParagraph(at(200), seen)).toBe(0);
  });

  it('is the last that begins above the line', () => {
    expect(currentParagraph(at(1), seen)).toBe(0);
    expect(currentParagraph(at(0), seen)).toBe(1);
    expect(currentParagraph(at(-300), seen)).toBe(2);
  });

  it('stays the last one far below the text', () => {
    expect(currentParagraph(at(-5000), seen)).toBe(2);
  });

  it('is the last that is seen where the text can be scrolled no further', () => {
    expect(currentParagraph(at(150), { ...seen, atEnd: true })).toBe(2);
    expect(currentParagraph(at(151), { ...seen, atEnd: true })).toBe(1);
  });

  it('is the same however the reader came there', () => {
    const down = [300, 150, 0, -150].map((first) => currentParagraph(at(first), seen));
    const up = [-150, 0, 150, 300].map((first) => currentParagraph(at(first), seen));
    expect(up.reverse()).toEqual(down);
  });

  it('is none in a text without paragraphs', () => {
    expect(currentParagraph([], seen)).toBe(-1);
  });
});
