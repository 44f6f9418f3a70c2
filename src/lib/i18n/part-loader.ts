import type { Language } from '../domain/language';

/** What fetches the texts of a part in one language: each of its four files is a chunk of its own. */
export function partLoader<T>(
  files: Record<Language, () => Promise<{ texts: T }>>
): (language: Language) => Promise<T> {
  return async (language) => (await files[language]()).texts;
}
