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

/** Boxes that hide a part of the words in them, though these are not cut on purpose with an ellipsis. */
export function hiddenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const node of document.querySelectorAll<HTMLElement>('body *')) {
      if (node.closest('.visually-hidden, svg, select') || !node.checkVisibility()) continue;
      const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(node);
      if (textOverflow === 'ellipsis' || clipPath !== 'none') continue;
      const wide = /hidden|clip/.test(overflowX) && node.scrollWidth > node.clientWidth + 1;
      const high = /hidden|clip/.test(overflowY) && node.scrollHeight > node.clientHeight + 1;
      if ((wide || high) && node.innerText.trim())
        found.push(`${node.tagName}.${node.className}: ${node.innerText.trim().slice(0, 40)}`);
    }
    return found;
  });
}

/**
 * Controls that are smaller on the screen than `least` px either way. A link within a line of text is as high as
 * its line; the label of a control, and what lies over it, are part of it.
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
      const boxes = [node, label].flatMap((part) => part?.getBoundingClientRect() ?? []);
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
