import type { Language } from '$lib/domain/language';
import { getAtlas } from './context';

/**
 * Texts of a part that is loaded by itself, in the language of the page; undefined until they are there.
 * Call while a component is set up.
 */
export function partTexts<T>(load: (language: Language) => Promise<T>): { readonly current?: T } {
  const { address } = getAtlas();
  let current = $state.raw<T>();
  $effect(() => {
    let gone = false;
    // Texts that cannot be fetched leave those of the language before, or the part unsaid.
    load(address.language).then(
      (texts) => {
        if (!gone) current = texts;
      },
      () => {}
    );
    return () => (gone = true);
  });
  return {
    get current() {
      return current;
    }
  };
}
