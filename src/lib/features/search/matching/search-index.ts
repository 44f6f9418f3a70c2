import MiniSearch, { type Options } from 'minisearch';
import { languages, localize, type Language, type Localized } from '$lib/domain/language';
import type {
  FeatureRecord,
  Name,
  NamedEntry,
  NamedRecord,
  SearchEntry,
  SearchFile,
  SearchWords,
  SentenceEntry
} from './entry';
import { squash } from './fold';
import { nameParts, soundsOf } from './names';
import { indexTerms, stemTerms } from './tokens';
import { kazakhLatin, kazakhLatinForms, romajiForms } from './transliteration';

/**
 * What is searched, as texts with one name a line. Whole names stand once more in one piece, so that a name
 * is told from a word in a name, and `Chang an` finds `Chang'an`. Fields of stems hold one stem a line.
 */
interface SearchDocument {
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

/** Fields of names in one piece. */
export const wholeFields = ['whole', 'wholeAlias'] as const;
export const nameFields = ['own', 'name', 'alias'] as const;
/** Fields of words as they are written. */
export const wordFields = [...nameFields, 'where', 'kind'] as const;
/** Fields of words in any form. */
export const stemFields = ['stem', 'mention', 'text', 'fact'] as const;

const empty: Omit<SearchDocument, 'id'> = {
  ...{ own: '', name: '', alias: '', whole: '', wholeAlias: '', where: '', kind: '' },
  ...{ stem: '', mention: '', text: '', fact: '' },
  rank: 3
};

const inLines = (texts: readonly string[]) => [...new Set(texts)].join('\n');
const inAll = (texts: Localized): Name[] => languages.map((lang) => ({ text: texts[lang], lang }));
const stemmed = (names: readonly Name[]) =>
  inLines(names.flatMap(({ text, lang }) => stemTerms(text, lang)));

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
function documentOf(
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
    name: inLines(
      [...names.map(({ text }) => text), ...spelled].filter((text) => text !== name.text)
    ),
    alias: inLines(called),
    whole: inLines(whole),
    wholeAlias: inLines(also.filter((text) => !known.has(text))),
    where: inLines(where.map(({ text }) => text)),
    kind: inLines(kind.map(({ text }) => text)),
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
function cardDocument(
  { facts, rank }: FeatureRecord,
  { name }: NamedEntry,
  { stem, mention }: SearchDocument,
  id: number
): SearchDocument {
  const fact = stemmed(facts.map((text) => ({ text, lang: name.lang })));
  return { ...empty, id, stem, mention, fact, rank };
}

/** What is searched of a sentence; the words in it that lead to a feature are what it is about. */
function sentenceDocument(
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

const wholes: ReadonlySet<string | undefined> = new Set(wholeFields);
const stems: ReadonlySet<string | undefined> = new Set(stemFields);
const linesOf = (text: string) => (text === '' ? [] : text.split('\n'));

const searchOptions: Options<SearchDocument> = {
  fields: [...wordFields, ...wholeFields, ...stemFields],
  storeFields: ['rank'],
  tokenize: (text, field) => {
    if (wholes.has(field)) return linesOf(text).map(squash);
    return stems.has(field) ? linesOf(text) : [...new Set(indexTerms(text))];
  },
  // Terms are folded when texts are cut.
  processTerm: (term) => term || null
};

/** An index and what it speaks of. */
export interface Searchable {
  index: MiniSearch<SearchDocument>;
  /** By their ids in the index. */
  entries: readonly SearchEntry[];
  /** What names sound like, and whose names do. */
  sounds: ReadonlyMap<string, ReadonlySet<number>>;
  /** Names are found at once; sentences and what cards say once this is kept. */
  complete: Promise<void>;
}

/** How many documents are taken at once: a few milliseconds on a slow phone. */
const chunkSize = 6;

/** Lets typing and drawing go on. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Makes an index of the texts that the build wrote, by and by. Fails where there are none. */
export async function searchable({
  language,
  records,
  sentences,
  words
}: SearchFile): Promise<Searchable> {
  const named = records.map((record) => entryOf(record, language));
  const index = new MiniSearch<SearchDocument>(searchOptions);
  const documents: SearchDocument[] = [];
  await byAndBy(records, (record, id) => {
    const document = documentOf(record, named[id]!, id, words);
    documents.push(document);
    index.add(document);
  });

  async function addTexts() {
    await byAndBy(sentences, (entry, i) => {
      index.add(sentenceDocument(entry, named.length + i, records));
    });
    const cards = records.filter((record): record is FeatureRecord => record.group !== 'ground');
    await byAndBy(cards, (record) => {
      const at = records.indexOf(record);
      const id = named.length + sentences.length + at;
      index.add(cardDocument(record, named[at]!, documents[at]!, id));
    });
  }

  const entries = [...named, ...sentences, ...named];
  return { index, entries, sounds: soundsOf(named), complete: addTexts() };
}

async function byAndBy<T>(all: readonly T[], add: (one: T, at: number) => void): Promise<void> {
  for (let i = 0; i < all.length; i += 1) {
    if (i % chunkSize === 0) await pause();
    add(all[i]!, i);
  }
}
