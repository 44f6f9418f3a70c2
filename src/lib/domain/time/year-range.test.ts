import { expect, it } from 'vitest';
import {
  formatComparison,
  formatYearRange,
  parseComparison,
  parseYearRange,
  typedYear
} from './year-range';

it.each([
  ['750', { from: 750, to: 750 }],
  ['-130', { from: -130, to: -130 }],
  ['618..907', { from: 618, to: 907 }],
  ['-130..220', { from: -130, to: 220 }]
])('reads %s and writes it again', (text, span) => {
  expect(parseYearRange(text)).toEqual(span);
  expect(formatYearRange(span)).toBe(text);
});

it.each([
  null,
  '',
  '0',
  '-201',
  '2027',
  '907..618',
  '618..',
  '1e3',
  ' 750',
  '750;',
  '618..907..1000'
])('passes over %s', (text) => expect(parseYearRange(text)).toBeUndefined());

it.each(['650,2025', '618..907,2025', '-130,-130'])('reads and writes two times, %s', (text) => {
  expect(formatComparison(parseComparison(text)!)).toBe(text);
});

it.each([null, '', '650', '650,', ',2025', '650,0', '650,2025,1', 'a,b'])(
  'passes over %s where two times are to stand',
  (text) => expect(parseComparison(text)).toBeUndefined()
);

it.each([
  ['750', 750],
  [' 750 CE', 750],
  ['750 год', 750],
  ['７５０年', 750],
  ['-130', -130],
  ['−130', -130],
  ['130 BCE', -130],
  ['130 г. до н. э.', -130],
  ['б.з.д. 130 ж.', -130],
  ['紀元前130年', -130],
  ['前130', -130]
])('understands %s as a reader types it', (text, year) => expect(typedYear(text)).toBe(year));

it.each(['', 'Tang', '0', '2027', '201 BCE', '618–907', '7 50'])('does not guess at %s', (text) =>
  expect(typedYear(text)).toBeUndefined()
);
