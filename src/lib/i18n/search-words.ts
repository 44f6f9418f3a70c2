import { languages } from '../domain/language';
import { dictionary } from './dictionary';

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
  return { kinds: gather('kinds'), countries: gather('countries') };
}
