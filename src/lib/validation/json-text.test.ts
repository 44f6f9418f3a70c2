import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from './data-error';
import { parseJson } from './json-text';

/** What is said of a text that is refused. */
function problemsOf(text: string) {
  try {
    parseJson(text, 'places.geojson');
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}
const place = (id: string, properties: string) =>
  `{"type":"FeatureCollection","features":[{"id":"first"},{"id":"${id}","properties":${properties}}]}`;

describe('the text of a data file', () => {
  it.each([
    ['zero width', '\u200B'],
    ['a word joiner', 'a\u2060b'],
    ['a mark of direction', 'Semey\u202Eyemes'],
    ['an isolate', '\u2067Semey'],
    ['NUL', 'Se\\u0000mey'],
    ['half a letter', 'Semey\\uD800'],
    ['a byte order mark', '\uFEFFSemey'],
    ['a tab', 'Semey\\tAbay'],
    ['a sign for private use', '\uE000']
  ])('is refused by file, feature and field where a name holds %s', (_, name) => {
    const [problem, ...rest] = problemsOf(place('semey', `{"name":{"en":"${name}"}}`));
    expect(problem).toMatchObject({
      file: 'places.geojson',
      feature: 'semey',
      field: 'properties.name.en'
    });
    expect(problem!.expected).toMatch(/can be seen, got U\+[0-9A-F]{4,}$/);
    expect(rest).toEqual([]);
  });

  it('is refused where a property is said twice, however its key is written', () => {
    const twice = place('semey', '{"name":{"en":"Semey","ru":"Семей","\\u0065n":"Other"}}');
    expect(problemsOf(twice)).toEqual([
      {
        file: 'places.geojson',
        feature: 'semey',
        field: 'properties.name.en',
        expected: 'each property once'
      }
    ]);
    expect(problemsOf('{"a":[{"b":1},{"b":1,"b":2}]}')[0]).toMatchObject({
      feature: '(whole file)',
      field: 'a.1.b'
    });
  });

  it('is taken where each letter can be seen: Kazakh, Japanese, an end of a line, quotation marks', () => {
    const text = JSON.stringify({ name: 'Ә Ғ Қ Ң Ө Ұ Ү Һ І — 「疏勒」\n“Semey”, {"a": [1]} \\' });
    expect(parseJson(text, 'a.json')).toEqual(JSON.parse(text));
  });

  it('is what JSON says, for any value whose letters can be seen', () => {
    const visible = fc.string({ unit: fc.constantFrom(...'aЯ疏"\\{}[],: \n') });
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        visible,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(visible, tie('value'))
      )
    })).value;
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        expect(parseJson(text, 'a.json')).toEqual(JSON.parse(text));
      })
    );
  });
});
