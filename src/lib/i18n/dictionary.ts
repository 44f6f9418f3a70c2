import type { Language } from '$lib/domain/language';
import type { Messages } from './en/shell';

// Every page brings this: of a path put together of parts Vite would also tell at run time that it knows no such file.
const shells = import.meta.glob<{ texts: Messages }>('./*/shell.ts');

/** Loads the texts of one language; each is a chunk of its own. */
export async function dictionary(language: Language): Promise<Messages> {
  return (await shells[`./${language}/shell.ts`]!()).texts;
}
