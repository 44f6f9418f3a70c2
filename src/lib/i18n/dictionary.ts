import type { Language } from '$lib/domain/language';
import type { Messages } from './en/shell';

/** Loads the texts of one language; each is a chunk of its own. */
export async function dictionary(language: Language): Promise<Messages> {
  return (await import(`./${language}/shell.ts`)).texts;
}
