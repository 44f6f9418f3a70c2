import type { Page } from '@playwright/test';

/** Text spacing that a reader may set: WCAG 2.2, 1.4.12. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Widens the page's text as readers may; the policy of the page forbids a style element of another's. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, spacing);
}

/** Words that lie outside of a box which cuts them off and cannot be scrolled; an ellipsis is meant. */
export function hiddenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const words = walker.currentNode.textContent?.trim();
      const parent = walker.currentNode.parentElement!;
      if (!words || parent.closest('.visually-hidden, svg, select, [hidden]')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(walker.currentNode);
      const text = range.getBoundingClientRect();
      for (
        let box: Element | null = parent;
        box && box !== document.body;
        box = box.parentElement
      ) {
        const { overflow, textOverflow, clipPath, position } = getComputedStyle(box);
        if (/auto|scroll/.test(overflow) || textOverflow === 'ellipsis' || clipPath !== 'none')
          break;
        const edge = box.getBoundingClientRect();
        const cuts = /hidden|clip/.test(overflow);
        const isOver =
          text.left < edge.left - 1 ||
          text.right > edge.right + 1 ||
          text.top < edge.top - 1 ||
          text.bottom > edge.bottom + 1;
        if (cuts && isOver) found.push(`${box.className || box.tagName}: ${words.slice(0, 40)}`);
        if (position === 'fixed') break;
      }
    }
    return found;
  });
}

/**
 * Controls that are smaller on the screen than `least` px either way. A link within a line of text is as high as
 * its line; the label of a control, and what stands for it before or after it, are part of it.
 */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const controls =
      'a[href], button, input, select, textarea, summary, [role=slider], [tabindex="0"]';
    const found: string[] = [];
    for (const node of document.querySelectorAll<HTMLElement>(controls)) {
      if (!node.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (node.closest('.visually-hidden, svg, .skip, [inert]')) continue;
      const style = getComputedStyle(node);
      if (node.matches('a') && style.display === 'inline') continue;
      // A region that scrolls by keys is no target of a finger.
      if (node.matches('[tabindex="0"]:not([role], a, button, input)')) continue;
      const label = node.closest('label') ?? (node as HTMLInputElement).labels?.[0];
      const drawn = ['::before', '::after'].map((part) => getComputedStyle(node, part));
      const boxes = [
        ...[node, label].flatMap((part) => part?.getBoundingClientRect() ?? []),
        ...drawn.map(({ width, height }) => ({
          width: parseFloat(width) || 0,
          height: parseFloat(height) || 0
        }))
      ];
      const width = Math.max(...boxes.map(({ width }) => width));
      const height = Math.max(...boxes.map(({ height }) => height));
      if (width === 0 || height === 0) continue;
      if (width < least - 0.5 || height < least - 0.5)
        found.push(
          `${node.tagName}.${node.className} ${Math.round(width)}×${Math.round(height)}: ${(node.ariaLabel ?? node.textContent ?? '').trim().slice(0, 40)}`
        );
    }
    return found;
  }, least);
}
