import fc from 'fast-check';

/** Pieces that a careless writer of XML, JSON or CSV would break on. */
const hostile = [
  '<',
  '&',
  '"',
  "'",
  ']]>',
  '<!--',
  '&amp;',
  ',',
  ';',
  '\n',
  '=1+1',
  '@',
  '%',
  '{',
  'Ғ',
  '長',
  '𠀋'
];

/** Texts of such pieces between others; it holds what XML can hold, with its ends not blank. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 6 })), { minLength: 1 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() === text && text !== '');
