import { describe, expect, it } from 'vitest';
import { toCsv, toTabs } from './delimited';

describe('CSV', () => {
  it('begins with the mark of UTF-8 and ends each line as RFC 4180 does', () => {
    expect(
      toCsv([
        ['Отырар', '長安'],
        ['б', 'в']
      ])
    ).toBe('\ufeff"Отырар","長安"\r\n"б","в"\r\n');
  });

  it('keeps quotes, commas and lines of a cell', () => {
    expect(toCsv([['a "b", c\nd']])).toBe('\ufeff"a ""b"", c\nd"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('takes %j for text', (cell) => {
    expect(toCsv([[cell]])).toBe(`\ufeff"'${cell}"\r\n`);
  });
});

describe('tabs', () => {
  it('part cells, and stand in none', () => {
    expect(
      toTabs([
        ['a\tb', 'c\nd'],
        ['e', '']
      ])
    ).toBe('a b\tc d\ne\t');
  });

  it('take no cell for a formula', () => {
    expect(toTabs([['=1+1', '-130']])).toBe("'=1+1\t'-130");
  });
});
