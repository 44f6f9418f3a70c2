import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { edtfSchema, parseDate } from './edtf';
import type { KnownDate } from './known-date';

const forms: [string, KnownDate][] = [
  ['0762', { form: 'date', year: 762 }],
  ['0000', { form: 'date', year: -1 }],
  ['-0129', { form: 'date', year: -130 }],
  ['-0129~', { form: 'date', year: -130, doubt: 'approximate' }],
  ['0907?', { form: 'date', year: 907, doubt: 'uncertain' }],
  ['0450%', { form: 'date', year: 450, doubt: 'both' }],
  ['2006-03', { form: 'date', year: 2006, month: 3 }],
  ['2004-08-28', { form: 'date', year: 2004, month: 8, day: 28 }],
  ['[0630..0669]', { form: 'between', from: 630, to: 669 }],
  ['[-0001..0010]', { form: 'between', from: -2, to: 10 }],
  ['[..0330]', { form: 'before', year: 330 }],
  ['[..-0328]', { form: 'before', year: -329 }],
  ['[1271..]', { form: 'after', year: 1271 }],
  ['14XX', { form: 'century', century: 15 }],
  ['00XX', { form: 'century', century: 1 }],
  ['-00XX', { form: 'century', century: -1 }],
  ['-01XX', { form: 'century', century: -2 }]
];

describe('parseDate', () => {
  it.each(forms)('%s', (text, date) => {
    expect(v.is(edtfSchema, text)).toBe(true);
    expect(parseDate(text)).toEqual(date);
  });

  it('throws for what the schema refuses', () => {
    expect(() => parseDate('about 700')).toThrow('"about 700": expected an EDTF date such as 0762');
  });
});

describe('edtfSchema', () => {
  const message = (value: unknown) => v.safeParse(edtfSchema, value).issues?.[0].message;

  it.each([
    ...['', '762', '-130', '28.08.2004', '2004-8-28', '2004-13', 'c. 700', '０７６２', ' 0762'],
    ...['0630/0669', '{0630..0669}', '[0630..0669,0700]', '[0669..0630]', '[0630,0669]'],
    ...['196X', '06XX~', '2006-21', '0630-05~', '?2004-06', '2004-08-28T00:00:00Z', 'Y-12000'],
    ...['../0330', '[0630~..0669]', '19XX-05']
  ])('refuses "%s" and says what it expected', (text) => {
    expect(message(text)).toMatch(/^an EDTF date such as 0762/);
  });

  it.each([762, -130, null, undefined])('refuses %s, which is no text', (value) => {
    expect(message(value)).toMatch(/^an EDTF date/);
  });

  it.each(['2023-02-29', '1900-02-29', '2025-04-31'])('refuses %s', (text) => {
    expect(message(text)).toMatch(/calendar/);
  });

  it.each(['-1000', '2101', '[0630..2101]', '-11XX'])('refuses %s, off the scale', (text) => {
    expect(message(text)).toBe('a year from 1000 BCE to 2100');
  });
});
