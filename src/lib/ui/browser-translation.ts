/**
 * A browser's own translation, as Chromium's, puts a `<font>` in the place of each text. What a component says next would
 * go into the text that was taken out, and be seen by nobody; a text taken away would leave its translation behind.
 *
 * So each text that was replaced is put back beside its translation, emptied: it still stands where its component looks
 * for it. When the component writes another text into it the translation of the one before goes, and the browser
 * translates anew; when the component removes or moves it, its translation goes along.
 */
export function followTranslation(root: Node): () => void {
  /** Translations by the texts that they stand for, and those texts' words. */
  const translations = new Map<Text, { font: Element; words: string }>();
  const texts = new WeakMap<Element, Text>();

  function forget(text: Text) {
    translations.get(text)?.font.remove();
    translations.delete(text);
  }

  /** Puts a text back beside the translation that replaced it, or that it was wrapped in. */
  function pair(text: Text, font: Element) {
    const words = text.data;
    if (font.contains(text)) text.replaceWith(words);
    font.before(text);
    text.data = '';
    translations.set(text, { font, words });
    texts.set(font, text);
  }

  function onRemoved(node: Node, { addedNodes, previousSibling, nextSibling }: MutationRecord) {
    if (node instanceof Text) {
      const known = translations.get(node);
      if (!known) {
        if (node.data.trim() === '') return;
        const near = [...addedNodes, previousSibling, nextSibling];
        const font = near.find((other) => isTranslation(other) && !texts.has(other)) as Element;
        if (font?.isConnected) pair(node, font);
      } else if (!node.isConnected) forget(node);
      else if (known.font.isConnected) node.after(known.font);
    } else if (isTranslation(node) && !node.isConnected) {
      // The reader asked for the original again.
      const text = texts.get(node);
      const known = text && translations.get(text);
      if (!text || known?.font !== node) return;
      translations.delete(text);
      if (text.isConnected && text.data === '') text.data = known.words;
    }
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'childList') {
        for (const node of record.removedNodes) onRemoved(node, record);
      } else if (record.target instanceof Text && translations.has(record.target)) {
        // Nothing may be what the component says next.
        forget(record.target);
      }
    }
    // What was done here is no news.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

const isTranslation = (node: Node | null): node is Element => node?.nodeName === 'FONT';
