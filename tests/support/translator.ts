import type { Page } from '@playwright/test';

/**
 * Has the page translated as browsers do: each text is taken out and a `<font>` stands in its place, at once and for each
 * that comes later. The translation is the text itself, so that what a page says can be compared with what it says
 * untranslated. What carries translate="no" is left alone.
 */
export async function translate(page: Page, how: 'replaced' | 'wrapped' = 'replaced') {
  await page.evaluate((way) => {
    const isDone = (text: Text) =>
      text.data.trim() === '' ||
      !text.parentElement ||
      text.parentElement.closest('font, script, style, noscript, [translate="no"], svg, textarea');
    const put = (text: Text) => {
      if (isDone(text)) return;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      if (way === 'replaced') {
        inner.textContent = text.data;
        text.replaceWith(outer);
      } else {
        text.before(outer);
        inner.append(text);
      }
    };
    const within = (node: Node) => {
      if (node instanceof Text) put(node);
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      found.forEach(put);
    };
    within(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') put(target as Text);
        else addedNodes.forEach(within);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, how);
}

/**
 * What a page says, as it is seen: without what is only announced to screen readers, for that waits until the reader has
 * rested and stays until the next time, so that two pages that are walked in turn differ in it by the clock.
 */
export function said(page: Page): Promise<string> {
  return page.evaluate(() => {
    const announcer = document.querySelector<HTMLElement>('.announcer');
    announcer?.style.setProperty('display', 'none');
    const text = document.body.innerText.replace(/\s+/g, ' ').trim();
    announcer?.style.removeProperty('display');
    return text;
  });
}

/** What is seen of a page that no translation holds, though it might. */
export function untranslated(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const left: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const own = text.parentElement!;
      if (text.data.trim() === '') continue;
      if (own.closest('font, script, style, noscript, [translate="no"], svg, textarea')) continue;
      left.push(text.data.trim());
    }
    return left;
  });
}
