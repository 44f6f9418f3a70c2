/** What is read of the op-ed and of a quotation: headings, the received words, their translation. */
const readable =
  'h1, .op-ed > p, .op-ed-head > p, .original, .translation > p, p.translation, blockquote';
/** What stands among those words and is none of them: numbers of sentences, marks, whose translation it is. */
const beside = '.ids, [data-correction], .mark, .visually-hidden';

/**
 * Who copies from a text takes its words, without the numbers, marks and notes that stand among them.
 * Sentences of one paragraph are one paragraph again. What is copied out of a note alone is left as it is.
 */
export function followCopying(text: HTMLElement): () => void {
  const onCopy = (event: ClipboardEvent) => {
    const selection = document.getSelection();
    if (!event.clipboardData || !selection || selection.rangeCount === 0) return;
    const words = wordsIn(text, selection.getRangeAt(0));
    if (words === '') return;
    event.clipboardData.setData('text/plain', words);
    event.preventDefault();
  };
  text.addEventListener('copy', onCopy);
  return () => text.removeEventListener('copy', onCopy);
}

/** The words of a text that lie in a range; empty where only notes do. */
function wordsIn(text: HTMLElement, range: Range): string {
  const paragraphs = new Map<string, string[]>();
  const places = new Map<Element, number>();
  for (const element of text.querySelectorAll<HTMLElement>(readable)) {
    if (!range.intersectsNode(element)) continue;
    const words = partOf(range, element);
    if (words === '') continue;
    // Sentences of one paragraph and one language stand together, whatever stands between them on the page.
    const section =
      element.closest('[data-paragraph], blockquote') ?? element.closest('.translation') ?? element;
    if (!places.has(section)) places.set(section, places.size);
    const language = element.closest<HTMLElement>('[lang]')?.lang ?? '';
    const key = `${places.get(section)} ${language}`;
    paragraphs.set(key, [...(paragraphs.get(key) ?? []), words]);
  }
  return [...paragraphs]
    .map(([key, sentences]) => sentences.join(key.endsWith(' ja') ? '' : ' '))
    .join('\n\n');
}

function partOf(range: Range, element: HTMLElement): string {
  const part = document.createRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(range.endContainer, range.endOffset);
  // What the reader has chosen not to see is not taken along.
  if (![...element.childNodes].some(seen)) return '';
  const copy = part.cloneContents();
  for (const one of copy.querySelectorAll(beside)) one.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const seen = (node: Node) =>
  node instanceof Element
    ? node.checkVisibility()
    : node.nodeValue!.trim() !== '' && node.parentElement!.checkVisibility();
