import { expect, it } from 'vitest';
import { formatComparison, formatSpan, parseComparison, parseSpan } from './time';

it.each([
  ['750', { from: 750, to: 750 }],
  ['-130', { from: -130, to: -130 }],
  ['618..907', { from: 618, to: 907 }],
  ['-130..220', { from: -130, to: 220 }]
])('reads %s and writes it again', (text, span) => {
  expect(parseSpan(text)).toEqual(span);
  expect(formatSpan(span)).toBe(text);
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
])('passes over %s', (text) => expect(parseSpan(text)).toBeUndefined());

it.each(['650,2025', '618..907,2025', '-130,-130'])('reads and writes two times, %s', (text) => {
  expect(formatComparison(parseComparison(text)!)).toBe(text);
});

it.each([null, '', '650', '650,', ',2025', '650,0', '650,2025,1', 'a,b'])(
  'passes over %s where two times are to stand',
  (text) => expect(parseComparison(text)).toBeUndefined()
);
