/** Marks the sentence that is being read and brings it into view; returns what takes the mark away. */
export function markSpoken(id: string): () => void {
  const words = document.querySelector(`[data-sentence="${CSS.escape(id)}"]`);
  // Original and translation stand side by side: the mark is on both.
  const sentence = words?.closest('.pair') ?? words;
  if (!sentence) return () => {};
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  sentence.setAttribute('data-spoken', '');
  sentence.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  return () => sentence.removeAttribute('data-spoken');
}
