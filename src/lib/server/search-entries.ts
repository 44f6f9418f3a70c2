import { languages, localize, type Language, type Localized } from '../domain/language';
import { wordsOf } from '../domain/op-ed';
import type { FeatureEntry, Name, SentenceEntry } from '../domain/search/entry';
import { kazakhLatin } from '../domain/search/kazakh-latin';
import { readingOf } from '../domain/search/readings';
import { keyOf } from '../domain/selection';
import { cardDates } from './card-dates';
import { atlas } from './geo-files';
import { searchNames } from './search-names';

/** A feature with all its names as the data has them, before they are put in an index. */
export interface Named {
  entry: FeatureEntry;
  /** In the four languages, and Chinese. */
  names: Name[];
  /** Older names and those in use beside. */
  aliases: Name[];
  /** Where it lies today, in four languages. */
  places: string[];
  rank: number;
}

/** Names of its past, each with its years. */
interface DatedNames {
  names?: readonly { name: Localized }[];
}

type NameTexts = Localized & { zh?: string | null };

/** Every feature, as the search shows it in one language. */
export function namedFeatures(language: Language): Named[] {
  const { sites, places, routes } = atlas();
  const say = (texts: Localized) => localize(texts, language)!;
  return [
    ...sites.map(({ id, properties: p }): Named => {
      const dates = p.start || p.end ? cardDates(p) : null;
      const about = { kind: p.kind, where: null, countries: p.countries };
      return named({ group: 'sites', id, ...about, dates }, p, []);
    }),
    ...places.map(({ id, properties: p }): Named => {
      const where = say(p.modern.place).text;
      const about = { kind: p.kind, where, countries: p.modern.countries, dates: cardDates(p) };
      return named({ group: 'places', id, ...about }, p, Object.values(p.modern.place));
    }),
    ...routes.map(({ id, properties: { kind, group, tier, ...p } }): Named => {
      const about = { kind, where: say(group).text, countries: [], dates: cardDates(p) };
      const rank = tier === 'main' ? 2 : 3;
      return named({ group: 'routes', id, ...about }, { ...p, rank }, Object.values(group));
    })
  ];

  function named(
    about: Omit<FeatureEntry, 'name' | 'others'>,
    p: { name: NameTexts; rank: number } & DatedNames,
    places: string[]
  ): Named {
    const { text, lang } = say(p.name);
    const names = namesOf(p.name);
    const { othersOf, readings } = searchNames();
    const aliases = [
      ...(p.names ?? []).flatMap(({ name }) => namesOf(name)),
      ...othersOf(keyOf({ collection: about.group, id: about.id }))
    ];
    const reading = readingOf(p.name.ja, readings);
    const spelled: Name[] = [
      { text: kazakhLatin(p.name.kk), lang: 'kk-Latn' },
      ...(reading && reading !== p.name.ja ? [{ text: reading, lang: 'ja' } as const] : [])
    ];
    // A road's name is a row of places, which have their own spellings.
    const scripts = about.group === 'routes' ? [] : spelled;
    const others = distinct([...aliases, ...names, ...scripts], text);
    const entry = { ...about, name: { text, lang }, others };
    return { entry, names, aliases, places, rank: p.rank };
  }
}

/** Every sentence of the op-ed in every language, the reader's first. */
export function sentenceEntries(language: Language): SentenceEntry[] {
  const { opEd } = atlas();
  const ordered = [language, ...languages.filter((other) => other !== language)];
  return ordered.flatMap((lang) =>
    opEd.sentences.map(({ id }) => {
      const text = wordsOf(opEd, id, lang)!;
      return { group: 'sentences' as const, id, name: { text, lang } };
    })
  );
}

function namesOf(name: NameTexts): Name[] {
  const own = languages.map((lang) => ({ text: name[lang], lang }));
  return name.zh ? [...own, { text: name.zh, lang: 'zh' }] : own;
}

/** Each text once. */
function distinct(names: readonly Name[], but: string): Name[] {
  const seen = new Set([but]);
  return names.filter(({ text }) => !seen.has(text) && seen.add(text));
}
