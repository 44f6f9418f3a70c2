import MiniSearch, { type Options } from 'minisearch';
import { squash } from './fold';
import { indexTerms } from './tokens';
import {
  cardDocument,
  documentOf,
  entryOf,
  sentenceDocument,
  type SearchDocument
} from './documents';
import type { FeatureRecord, NamedEntry, SearchEntry, SearchFile } from './entry';
import { nameParts } from './names';
import { sound } from './nearest';

export const wholeFields = ['whole', 'wholeAlias'] as const;
export const nameFields = ['own', 'name', 'alias'] as const;
/** Fields of words as they are written. */
export const wordFields = [...nameFields, 'where', 'kind'] as const;
/** Fields of words in any form. */
export const stemFields = ['stem', 'mention', 'text', 'fact'] as const;

const wholes: ReadonlySet<string | undefined> = new Set(wholeFields);
const stems: ReadonlySet<string | undefined> = new Set(stemFields);
const lines = (text: string) => (text === '' ? [] : text.split('\n'));

const searchOptions: Options<SearchDocument> = {
  fields: [...wordFields, ...wholeFields, ...stemFields],
  storeFields: ['rank'],
  tokenize: (text, field) => {
    if (wholes.has(field)) return lines(text).map(squash);
    return stems.has(field) ? lines(text) : [...new Set(indexTerms(text))];
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

function soundsOf(entries: readonly NamedEntry[]): Map<string, Set<number>> {
  const sounds = new Map<string, Set<number>>();
  entries.forEach(({ name, others }, id) => {
    for (const { text } of [name, ...others]) {
      const { main, bracketed } = nameParts(text);
      for (const part of [...main, ...bracketed]) {
        const key = sound(part);
        if (key.length < 3) continue;
        const ids = sounds.get(key) ?? new Set();
        sounds.set(key, ids.add(id));
      }
    }
  });
  return sounds;
}
