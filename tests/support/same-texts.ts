import { expect } from 'vitest';
import type { Language } from '../../src/lib/domain/language';
import type { Counted } from '../../src/lib/i18n/same-texts';
import { foreignWords } from './foreign-words';

/** A dictionary, or a part of one. */
export type Texts = { readonly [key: string]: string | Texts };

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

function entries(value: unknown, path = ''): Entry[] {
  if (typeof value === 'string') return [{ path, forms: { text: value }, counted: false }];
  if (isCounted(value as object)) {
    return [{ path, forms: value as Record<string, string>, counted: true }];
  }
  return Object.entries(value as object).flatMap(([key, part]) =>
    entries(part, path === '' ? key : `${path}.${key}`)
  );
}

const slots = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Proper names and formats that are written so in Cyrillic texts too; XX is the century. */
const latinNames =
  /GeoNames|Natural Earth|OpenStreetMap|Pleiades|Linked Places|Linked Traces|Getty TGN|WebGL|GeoJSON|JSON-LD|KML|GPX|CSV|XLSX|Excel|EDTF|UTF|SVG|PNG|PDF|QR|BibTeX|RIS|GOST|SIST|APA|Chicago|oEmbed|HTML|Google Earth|QGIS|Recogito|World Historical Gazetteer|Web Annotations|Wikidata|CITATION\.cff|CC BY|ODbL|contributors|\bISO\b|\bA4\b|Letter|Esc|Ctrl|Enter|Page ?Up|Page ?Down|\bXX\b|\{\w+\}/g;

/** What Kazakh and Russian write alike; anything else that is alike has been left untranslated. */
const alikeInRussian: ReadonlySet<string> = new Set([
  ...['Карта', 'Порт', 'Стиль', 'Лицензия', 'Масштаб', 'Хиросима, Нагасаки'],
  ...['Хань', 'Тан', 'Ислам', 'Ирак', 'Иран', 'Ливан', 'Сирия', 'С'],
  ...['Вьетнам', 'Индонезия', 'Иордания', 'Италия', 'Йемен', 'Малайзия', 'Оман'],
  ...['Таиланд', 'Шри-Ланка', 'Эритрея', 'Германия', 'Франция', 'Украина'],
  ...['Монах', 'Дипломат', 'Офицер', 'Экспедиция'],
  ...['{n} м', '{n} км', '{n} КБ', '{n} МБ', '{n} аннотация']
]);

/** Texts of a Kazakh dictionary that are those of the Russian one. */
export function russianIn(kazakh: object, russian: object): string[] {
  const other = new Map(entries(russian).map(({ path, forms }) => [path, Object.values(forms)]));
  return entries(kazakh).flatMap(({ path, forms }) =>
    Object.values(forms)
      .filter((text) => /\p{sc=Cyrl}/u.test(text.replace(/\{\w+\}/g, '')))
      .filter((text) => other.get(path)?.includes(text) && !alikeInRussian.has(text))
      .map((text) => `${path}: ${text}`)
  );
}

/**
 * For tests: a dictionary has the texts, slots and plural forms of the English one, leaves empty only what goes
 * without saying, and has no Latin look-alikes among Cyrillic letters.
 * @param mayBeEmpty paths of texts that say nothing
 */
export function expectSameTexts(
  dictionaries: Record<Language, object>,
  language: Language,
  mayBeEmpty: readonly string[] = []
): void {
  const english = entries(dictionaries.en);
  const own = entries(dictionaries[language]);
  if (language === 'kk') expect(russianIn(dictionaries.kk, dictionaries.ru)).toEqual([]);
  const shape = (all: Entry[]) => all.map(({ path, counted }) => ({ path, counted }));
  expect(shape(own)).toEqual(shape(english));

  const isEmpty = ({ forms }: Entry) => Object.values(forms).some((text) => text.trim() === '');
  expect(own.filter(isEmpty).map(({ path }) => path)).toEqual(mayBeEmpty);

  const expected = new Map(
    english.map(({ path, forms }) => [path, slots(Object.values(forms)[0]!)])
  );
  const { pluralCategories: needed } = new Intl.PluralRules(language).resolvedOptions();
  for (const { path, forms, counted } of own) {
    if (counted) expect(Object.keys(forms).sort(), path).toEqual([...needed].sort());
    for (const [form, text] of Object.entries(forms)) {
      expect(slots(text), `${path} (${form})`).toEqual(expected.get(path));
      if (language === 'ru' || language === 'kk') {
        expect(text.replace(latinNames, '').match(/[A-Za-z]+/g), path).toBeNull();
      }
      expect(foreignWords(text, language), path).toEqual([]);
    }
  }
}
