import type { Language } from '$lib/domain/language';
import { getAtlas } from '$lib/state/context';
import { getLazyContext } from './lazy';

/**
 * Texts of a part that is loaded by itself, in the language of the page; undefined until they are there.
 * Call while a component is set up.
 */
export function lazyMessages<T>(load: (language: Language) => Promise<T>): {
  readonly current?: T;
} {
  const { address } = getAtlas();
  const part = getLazyContext();
  let current = $state.raw<T>();
  $effect(() => {
    let gone = false;
    load(address.language).then(
      (texts) => {
        if (!gone) current = texts;
      },
      // Texts that cannot be fetched leave those of the language before; a part without any cannot stand.
      () => {
        if (!gone && !current) part?.fail();
      }
    );
    return () => (gone = true);
  });
  return {
    get current() {
      return current;
    }
  };
}
