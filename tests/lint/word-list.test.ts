import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '$lib/domain/language';

/* One term for one thing in each language: `word-list.json`, with what not to say, which no text of the atlas may. */

interface Term extends Record<Language, string> {
  /** Words, as regular expressions, that are not to be said for it. */
  not?: Partial<Record<Language, string[]>>;
}
const list = JSON.parse(readFileSync('src/lib/i18n/word-list.json', 'utf8')) as Term[];

/** A refused word as a pattern. JavaScript's own word boundary knows the letters A to Z alone. */
const patternOf = (word: string): RegExp =>
  new RegExp(
    word.replaceAll(
      String.raw`\b`,
      String.raw`(?:(?<=[\p{L}\d])(?![\p{L}\d])|(?<![\p{L}\d])(?=[\p{L}\d]))`
    ),
    'u'
  );

type FoundText = [where: string, language: Language, text: string];

/** Every text in a value: those under the four languages, and all strings of one language's own dictionary. */
function textsOf(value: unknown, where: string, own?: Language): FoundText[] {
  if (typeof value === 'string') return own ? [[where, own, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    // Titles of sources are written as a library would, and not translated.
    if (key === 'source' || key === 'sources' || key === 'not') return [];
    const language = languages.find((one) => one === key);
    return textsOf(inner, `${where}.${key}`, own ?? language);
  });
}

function dataTexts(): FoundText[] {
  const files = (readdirSync('geo', { recursive: true }) as string[]).filter((file) =>
    /\.(?:geo)?json$/.test(file)
  );
  return files.flatMap((file) => {
    // The received text stands to the letter, and its words are what corrections and figures speak of.
    if (/sentences|corrections|glosses|mentions|readings|other-names/.test(file)) return [];
    const data = JSON.parse(readFileSync(`geo/${file}`, 'utf8')) as object;
    const features = (data as { features?: { id: string; properties: object }[] }).features;
    if (features)
      return features.flatMap(({ id, properties }) => textsOf(properties, `${file} ${id}`));
    const own = /translation\.(en|kk|ja)\.json$/.exec(file)?.[1] as Language | undefined;
    return textsOf(data, file, own);
  });
}

const dictionaries = import.meta.glob<Record<string, unknown>>('/src/lib/i18n/{ru,kk,ja,en}/*.ts', {
  eager: true
});
const wordTexts = (): FoundText[] =>
  Object.entries(dictionaries).flatMap(([file, module]) =>
    textsOf(Object.values(module), file, /(\w+)\/[\w-]+\.ts$/.exec(file)![1] as Language)
  );

/** Words that stand beside what they are said of, all four languages in one file. */
const words = import.meta.glob<Record<string, unknown>>(
  ['/src/lib/features/**/*-text{,s}.server.ts', '/src/lib/i18n/*-words.ts'],
  { eager: true }
);
const textsBeside = (): FoundText[] =>
  Object.entries(words).flatMap(([file, module]) => textsOf({ ...module }, file));

const said = [...dataTexts(), ...wordTexts(), ...textsBeside()];

/** Places where a refused word is right, each with the reason. */
const right: [where: RegExp, word: RegExp, why: string][] = [
  [/\.tours\./, /аялдама/u, 'a stop of a tour, not a station of a road'],
  [/^things\.geojson sugoroku\./, /игральные кости/u, 'dice, and of ivory, are no remains'],
  [/^errata\.json/, /Несеф/u, 'an erratum names what was wrong']
];

describe('the word list', () => {
  it('has some 120 terms, each in four languages', () => {
    expect(list.length).toBeGreaterThanOrEqual(120);
    for (const term of list)
      for (const language of languages) expect(term[language], term.en).toMatch(/\S/);
  });

  it('names each thing once in each language', () => {
    const english = list.map(({ en }) => en);
    expect(new Set(english).size).toBe(english.length);
  });

  it('refuses none of its own terms', () => {
    for (const { not, ...term } of list)
      for (const language of languages)
        for (const word of not?.[language] ?? [])
          expect(term[language], term.en).not.toMatch(patternOf(word));
  });

  it('is asked of all texts', () => {
    for (const language of languages)
      expect(said.filter(([, own]) => own === language).length, language).toBeGreaterThan(1500);
    expect(Object.keys(words)).toEqual(
      expect.arrayContaining([
        '/src/lib/features/about/about-text.server.ts',
        '/src/lib/features/journeys/journey-texts.server.ts',
        '/src/lib/features/things/thing-texts.server.ts',
        '/src/lib/i18n/card-words.ts'
      ])
    );
  });
});

describe.each(languages)('texts in %s', (language) => {
  const own = said.filter(([, other]) => other === language);
  const refused = list.flatMap(({ not, ...term }) =>
    (not?.[language] ?? []).map((word) => [word, term[language]] as const)
  );

  it.each(refused)('do not say “%s”, but “%s”', (word) => {
    const pattern = patternOf(word);
    const found = own
      .filter(([, , text]) => pattern.test(text))
      .filter(([where, , text]) => !right.some(([at, what]) => at.test(where) && what.test(text)))
      .map(([where, , text]) => `${where}: ${text.slice(0, 120)}`);
    expect(found).toEqual([]);
  });
});
