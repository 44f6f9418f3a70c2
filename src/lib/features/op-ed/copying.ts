/**
 * An attachment: who copies from a text takes its words alone (`copied-text.ts`, which comes after the text, as nobody
 * copies before having read).
 */
export function copiesWords(text: HTMLElement): () => void {
  let end: (() => void) | undefined;
  import('./copied-text').then(
    ({ followCopying }) => (end = followCopying(text)),
    () => {}
  );
  return () => end?.();
}
