import { expect, it } from 'vitest';
import { parseDate } from './edtf';
import { historical, possibleYears, statedYears } from './known-date';

it('EDTF counts a year 0, historians do not', () => {
  expect([-129, -1, 0, 1, 762].map(historical)).toEqual([-130, -2, -1, 1, 762]);
});

it.each<[string, readonly [number, number], readonly [number, number]]>([
  ['0762', [762, 762], [762, 762]],
  ['2004-08-28', [2004, 2004], [2004, 2004]],
  ['-0129~', [-130, -130], [-155, -105]],
  ['0907?', [907, 907], [882, 932]],
  ['0450%', [450, 450], [400, 500]],
  ['0010~', [10, 10], [-16, 35]],
  ['1799~', [1799, 1799], [1774, 1824]],
  ['1800~', [1800, 1800], [1798, 1802]],
  ['1945%', [1945, 1945], [1941, 1949]],
  ['[0330..0350]', [330, 350], [330, 350]],
  ['[..0420]', [420, 420], [320, 420]],
  ['[1271..]', [1271, 1271], [1271, 1371]],
  ['14XX', [1400, 1499], [1400, 1499]],
  ['-01XX', [-200, -101], [-200, -101]],
  ['00XX', [-1, 99], [-1, 99]]
])('%s names %j and may mean %j', (text, stated, possible) => {
  expect(statedYears(parseDate(text))).toEqual(stated);
  expect(possibleYears(parseDate(text))).toEqual(possible);
});
