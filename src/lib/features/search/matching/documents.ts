import { localize, languages, type Language, type Localized } from '$lib/domain/language';
import type {
  FeatureRecord,
  Name,
  NamedEntry,
  NamedRecord,
  SearchWords,
  SentenceEntry
} from './entry';
import { romajiForms, kazakhLatin, kazakhLatinForms } from './transliteration';
import { nameParts } from './names';
import { stemTerms } from './stems';

/**
 * What is searched, as texts with one name a line. Whole names stand once more in one piece, so that a name
 * is told from a word in a name, and `Chang an` finds `Chang'an`. Fields of stems hold one stem a line.
 */
export interface SearchDocument {
  id: number;
  /** The name in the reader's language. */
  own: string;
  /** The names in all other languages, and Chinese. */
  name: string;
  /** Older and modern names, other scripts, readings. */
  alias: string;
  whole: string;
  wholeAlias: string;
  /** Today's place and country. */
  where: string;
  kind: string;
  /** Names and kind in any form. */
  stem: string;
  /** The words of the op-ed that lead to it. */
  mention: string;
  /** The words of a sentence. */
  text: string;
  /** What a card says. */
  fact: string;
  /** 1 for what is named first on the map, 3 last. */
  rank: number;
}

const empty: Omit<SearchDocument, 'id'> = {
  ...{ own: '', name: '', alias: '', whole: '', wholeAlias: '', where: '', kind: '' },
  ...{ stem: '', mention: '', text: '', fact: '' },
  rank: 3
};

const lines = (texts: readonly string[]) => [...new Set(texts)].join('\n');
const inAll = (texts: Localized): Name[] => languages.map((lang) => ({ text: texts[lang], lang }));
const stemmed = (names: readonly Name[]) =>
  lines(names.flatMap(({ text, lang }) => stemTerms(text, lang)));

/** What is shown of a record, in one language. */
export function entryOf(record: NamedRecord, language: Language): NamedEntry {
  const { names, aliases, readings, aliasReadings, ...rest } = record;
  const name: Name = localize(names, language)!;
  // A road's name is a row of places, which have their own spellings.
  const scripts: Name[] =
    record.group === 'routes' ? [] : [{ text: kazakhLatin(names.kk), lang: 'kk-Latn' }];
  const kana = [...readings, ...aliasReadings].map((text): Name => ({ text, lang: 'ja' }));
  const others = [...aliases, ...namesOf(record), ...scripts, ...kana];
  return {
    ...rest,
    name: { text: name.text, lang: name.lang },
    others: distinct(others, name.text)
  };
}

function namesOf({ names }: NamedRecord): Name[] {
  return names.zh ? [...inAll(names), { text: names.zh, lang: 'zh' }] : inAll(names);
}

/** What is searched of a record. */
export function documentOf(
  record: NamedRecord,
  { name }: NamedEntry,
  id: number,
  words: SearchWords
): SearchDocument {
  const { aliases, readings, aliasReadings } = record;
  const names = namesOf(record);
  const spelled = [...names.flatMap(inLatin), ...inKana(readings)];
  const called = [
    ...aliases.map(({ text }) => text),
    ...aliases.flatMap(inLatin),
    ...inKana(aliasReadings)
  ];
  const parts = names.map(({ text }) => nameParts(text));
  const whole = [...parts.flatMap(({ main }) => main), ...spelled];
  const bracketed = names.flatMap(({ lang }, i) =>
    parts[i]!.bracketed.flatMap((text) => [text, ...inLatin({ text, lang })])
  );
  const place = 'place' in record && record.place ? inAll(record.place) : [];
  // The first part of "Dunhuang, Gansu"; a place that is only near another is not called by it.
  const today = record.group === 'places' ? place.map(({ text }) => text.split(',')[0]!) : [];
  const also = [...called, ...bracketed, ...today];
  const known = new Set(whole);
  const countries = 'countries' in record ? record.countries : [];
  const where = [...place, ...countries.flatMap((code) => inAll(words.countries[code]!))];
  const kind = inAll(words[record.group === 'ground' ? 'grounds' : 'kinds'][record.kind]!);
  return {
    ...empty,
    id,
    own: name.text,
    name: lines(
      [...names.map(({ text }) => text), ...spelled].filter((text) => text !== name.text)
    ),
    alias: lines(called),
    whole: lines(whole),
    wholeAlias: lines(also.filter((text) => !known.has(text))),
    where: lines(where.map(({ text }) => text)),
    kind: lines(kind.map(({ text }) => text)),
    // The larger road that a route is part of is no name of the route.
    stem: stemmed([...names, ...aliases, ...kind, ...(record.group === 'routes' ? [] : where)]),
    mention:
      'mentions' in record
        ? stemmed(record.mentions.flatMap((mention) => inAll(mention.words)))
        : '',
    rank: record.rank
  };
}

/** What is searched of a card: its facts, beside what its feature is found by, so that words may stand in either. */
export function cardDocument(
  { facts, rank }: FeatureRecord,
  { name }: NamedEntry,
  { stem, mention }: SearchDocument,
  id: number
): SearchDocument {
  const fact = stemmed(facts.map((text) => ({ text, lang: name.lang })));
  return { ...empty, id, stem, mention, fact, rank };
}

/** What is searched of a sentence; the words in it that lead to a feature are what it is about. */
export function sentenceDocument(
  { id: sentence, name }: SentenceEntry,
  id: number,
  records: readonly NamedRecord[]
): SearchDocument {
  const about = records.flatMap((record) => ('mentions' in record ? record.mentions : []));
  const words = about
    .filter((mention) => mention.sentence === sentence)
    .map((mention) => ({ text: mention.words[name.lang as Language], lang: name.lang }));
  return { ...empty, id, text: stemmed([name]), mention: stemmed(words) };
}

/** A Kazakh name in Latin letters. A road's row of places is not spelled out: the places are. */
function inLatin({ text, lang }: Name): string[] {
  return lang === 'kk' ? nameParts(text).main.flatMap(kazakhLatinForms) : [];
}

function inKana(readings: readonly string[]): string[] {
  return [...readings, ...readings.flatMap(romajiForms)];
}

/** Each text once. */
function distinct(names: readonly Name[], but: string): Name[] {
  const seen = new Set([but]);
  return names.filter(({ text }) => !seen.has(text) && seen.add(text));
}
