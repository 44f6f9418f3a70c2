import MiniSearch from 'minisearch';
import type { Language } from '../domain/language';
import type { Name, SearchFile } from '../domain/search/entry';
import { kazakhLatinForms } from '../domain/search/kazakh-latin';
import { nameParts } from '../domain/search/name-parts';
import { searchOptions, type SearchDocument } from '../domain/search/options';
import { spokenForms } from '../domain/search/readings';
import { namedFeatures, namedGround, sentenceEntries, type Named } from './search-entries';
import { searchNames } from './search-names';

/** What the interface calls kinds and countries, in all its languages. */
export interface SearchWords {
  kinds: Record<string, readonly string[]>;
  /** Kinds of the ground: a river is another thing than a river road. */
  grounds: Record<string, readonly string[]>;
  countries: Record<string, readonly string[]>;
}

/** The index of one language: its texts in that language, found by names and sentences in all. */
export function searchFile(language: Language, words: SearchWords): SearchFile {
  const features = [...namedFeatures(language), ...namedGround(language)];
  const sentences = sentenceEntries(language);
  const index = new MiniSearch<SearchDocument>(searchOptions);
  index.addAll(features.map((feature, id) => documentOf(feature, id, words)));
  index.addAll(
    sentences.map(({ name }, i) => ({ ...empty, id: features.length + i, text: name.text }))
  );
  const entries = [...features.map(({ entry }) => entry), ...sentences];
  return { index: index.toJSON(), entries };
}

const empty: Omit<SearchDocument, 'id'> = {
  ...{ own: '', name: '', alias: '', whole: '', wholeAlias: '', where: '', kind: '', text: '' },
  rank: 3
};

function documentOf(
  { entry, names, aliases, places, rank }: Named,
  id: number,
  words: SearchWords
): SearchDocument {
  const spelled = names.flatMap(spellings);
  const called = [...aliases.map(({ text }) => text), ...aliases.flatMap(spellings)];
  const parts = names.map(({ text }) => nameParts(text));
  const whole = [...parts.flatMap(({ main }) => main), ...spelled];
  const bracketed = names.flatMap((name, i) =>
    parts[i]!.bracketed.flatMap((text) => [text, ...spellings({ ...name, text })])
  );
  // The first part of "Dunhuang, Gansu"; a place that is only near another is not called by it.
  const today = entry.group === 'places' ? places.map((place) => place.split(',')[0]!) : [];
  const also = [...called, ...bracketed, ...today];
  const countries = entry.group === 'ground' ? [] : entry.countries;
  const lines = (texts: readonly string[]) => [...new Set(texts)].join('\n');
  return {
    id,
    own: entry.name.text,
    name: lines(
      [...names.map(({ text }) => text), ...spelled].filter((text) => text !== entry.name.text)
    ),
    alias: lines(called),
    whole: lines(whole),
    wholeAlias: lines(also.filter((text) => !whole.includes(text))),
    where: lines([...places, ...countries.flatMap((code) => words.countries[code] ?? [])]),
    kind: lines(words[entry.group === 'ground' ? 'grounds' : 'kinds'][entry.kind] ?? []),
    text: '',
    rank
  };
}

/**
 * The same name in other scripts: Kazakh in Latin letters, Japanese in kana and rōmaji. A road's row of
 * places is not spelled out: the places are.
 */
function spellings({ text, lang }: Name): string[] {
  const { main } = nameParts(text);
  if (lang === 'kk') return main.flatMap(kazakhLatinForms);
  return lang === 'ja' ? main.flatMap((name) => spokenForms(name, searchNames().readings)) : [];
}
