import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../domain/language';
import { dictionary } from './dictionary';
import { en } from './en';
import { ja } from './ja';
import { kk } from './kk';
import type { Counted } from './messages';
import { notFound } from './not-found';
import { ru } from './ru';
import { titles } from './titles';

const dictionaries = { ru, kk, ja, en };
const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A text of the interface: its path, and its forms (one, or those of a counted text). */
interface Entry {
  path: string;
  forms: Record<string, string>;
  counted: boolean;
}

function isCounted(value: object): value is Counted {
  return 'other' in value && Object.keys(value).every((key) => pluralCategories.includes(key));
}

function entries(value: unknown, path: string): Entry[] {
  if (typeof value === 'string') return [{ path, forms: { text: value }, counted: false }];
  if (isCounted(value as object)) {
    return [{ path, forms: value as Record<string, string>, counted: true }];
  }
  return Object.entries(value as object).flatMap(([key, part]) =>
    entries(part, path === '' ? key : `${path}.${key}`)
  );
}

const texts = (language: Language): Entry[] => entries(dictionaries[language], '');
const shape = (language: Language) =>
  texts(language).map(({ path, counted }) => ({ path, counted }));
const slots = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(languages)('%s', (language) => {
  it('has the same texts as the others', () => {
    expect(shape(language)).toEqual(shape('en'));
  });

  it('leaves empty only what goes without saying', () => {
    const empty = texts(language).filter(({ forms }) =>
      Object.values(forms).some((text) => text.trim() === '')
    );
    expect(empty.map(({ path }) => path)).toEqual(['card.confidence.high', 'card.forms.in-person']);
  });

  it('has the same slots as the others, in every form', () => {
    const expected = new Map(
      texts('en').map(({ path, forms }) => [path, slots(Object.values(forms)[0]!)])
    );
    for (const { path, forms } of texts(language)) {
      for (const [form, text] of Object.entries(forms)) {
        expect(slots(text), `${path} (${form})`).toEqual(expected.get(path));
      }
    }
  });

  it('has a form for every plural category of its language, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const { path, forms, counted } of texts(language)) {
      if (counted) expect(Object.keys(forms).sort(), path).toEqual([...pluralCategories].sort());
    }
  });

  it('is what the loader, the page of all languages and the title give', async () => {
    expect(await dictionary(language)).toBe(dictionaries[language]);
    expect(notFound[language]).toBe(dictionaries[language].notFound);
    expect(titles[language]).toBe(dictionaries[language].title);
  });
});

it('every country has a name of its own in each language', () => {
  for (const language of languages) {
    const names = Object.values(dictionaries[language].countries);
    expect(new Set(names).size).toBe(names.length);
  }
});

/** Proper names that are written so in Cyrillic texts too; XX is the century. */
const latinNames =
  /GeoNames|Natural Earth|OpenStreetMap|Pleiades|Linked Places|Getty TGN|WebGL|\bXX\b|\{\w+\}/g;

it.each<Language>(['kk', 'ru'])('%s has no Latin look-alikes among its letters', (language) => {
  for (const { path, forms } of texts(language)) {
    for (const text of Object.values(forms)) {
      expect(text.replace(latinNames, '').match(/[A-Za-z]+/g), path).toBeNull();
    }
  }
});
