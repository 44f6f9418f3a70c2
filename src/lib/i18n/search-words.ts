import { languages } from '../domain/language';
import type { PhysicalKind } from '../domain/physical';
import { dictionary } from './dictionary';
import { searchTexts } from './search/texts';

/** What kinds and countries are called, in all languages: a search finds by them. */
export async function searchWords() {
  const all = await Promise.all(languages.map(dictionary));
  const gather = (part: 'kinds' | 'countries') =>
    Object.fromEntries(
      Object.keys(all[0]![part]).map((key) => [
        key,
        all.map((texts) => (texts[part] as Record<string, string>)[key]!)
      ])
    );
  const search = await Promise.all(languages.map(searchTexts));
  const grounds = Object.fromEntries(
    (Object.keys(search[0]!.grounds) as PhysicalKind[]).map((kind) => [
      kind,
      search.map((texts) => texts.grounds[kind])
    ])
  );
  return { kinds: gather('kinds'), countries: gather('countries'), grounds };
}
