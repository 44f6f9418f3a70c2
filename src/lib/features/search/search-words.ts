import { languages, type Localized } from '$lib/domain/language';
import type { GroundKind, SearchWords } from './matching/entry';
import { dictionary } from '$lib/i18n/dictionary';
import { searchTexts } from './texts';

/** What kinds and countries are called, in all languages: a search finds by them. */
export async function searchWords(): Promise<SearchWords> {
  const all = await Promise.all(languages.map(dictionary));
  const gather = (part: 'kinds' | 'countries') =>
    Object.fromEntries(
      Object.keys(all[0]![part]).map((key) => [
        key,
        localized((i) => (all[i]![part] as Record<string, string>)[key]!)
      ])
    );
  const search = await Promise.all(languages.map(searchTexts));
  const grounds = Object.fromEntries(
    (Object.keys(search[0]!.grounds) as GroundKind[]).map((kind) => [
      kind,
      localized((i) => search[i]!.grounds[kind])
    ])
  );
  return { kinds: gather('kinds'), countries: gather('countries'), grounds };
}

/** A word in each language, by the language's place in the list. */
const localized = (word: (at: number) => string) =>
  Object.fromEntries(languages.map((lang, i) => [lang, word(i)])) as Localized;
