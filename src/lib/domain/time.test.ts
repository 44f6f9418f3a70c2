import { expect, it } from 'vitest';
import { formatSpan, parseSpan } from './time';

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
