import type { Page } from '@playwright/test';

/**
 * Goes through the page by the Tab key from where the focus is, and tells what a reader by keys would miss: a focus that
 * falls to the body, that is not shown, that stands out of sight or under something, or that does not move on.
 * @param tabs how often the key is pressed at most; the walk ends where the page does
 */
export async function faultsByTab(page: Page, tabs: number): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(() => delete (window as { walked?: Element }).walked);
  for (let tab = 1; tab <= tabs; tab++) {
    await page.keyboard.press('Tab');
    const { fault, isEnd } = await page.evaluate(look);
    if (fault) faults.push(`${tab}: ${fault}`);
    if (isEnd) break;
  }
  return faults;
}

/** Runs in the browser: what is wrong with the focus where it stands. */
function look(): { fault: string | undefined; isEnd: boolean } {
  const walk = window as { walked?: Element };
  const focused = document.activeElement;
  const before = walk.walked;
  if (!focused || focused === document.body) {
    // After the last control the browser has the focus; in a page alone it begins anew at the top.
    const controls = [...document.querySelectorAll<HTMLElement>('a, button, input, select')].filter(
      (node) => node.checkVisibility({ visibilityProperty: true }) && node.tabIndex >= 0
    );
    const isEnd = before !== undefined && controls.at(-1)?.contains(before) === true;
    return { fault: isEnd ? undefined : `after ${nameOf(before)} on the body`, isEnd: true };
  }
  walk.walked = focused;
  if (focused === before) return { fault: `${nameOf(focused)} holds the focus`, isEnd: true };

  // A control of its own drawing shows the focus beside it, or on what stands round it.
  const label = (focused as HTMLInputElement).labels?.[0];
  const { nextElementSibling, parentElement } = focused;
  const shown = [focused, nextElementSibling, parentElement, label].filter(
    (node) => node !== null && node !== undefined
  );
  const hasRing = shown.some((node) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(node);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  if (!hasRing) return { fault: `${nameOf(focused)} does not show the focus`, isEnd: false };

  const isSeen = [focused, label].some((node) => node !== null && node !== undefined && sees(node));
  const fault = isSeen ? undefined : `${nameOf(focused)} is out of sight`;
  return { fault, isEnd: false };

  /** Whether some of it lies in the window, uppermost. */
  function sees(node: Element): boolean {
    return [...node.getClientRects()].some((box) => {
      const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
      const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
      if (right - left < 1 || bottom - top < 1) return false;
      return [0.5, 0.1, 0.9].some((share) => {
        const x = left + (right - left) * 0.5;
        const y = top + (bottom - top) * share;
        const there = document.elementFromPoint(x, y);
        // A note that the focus itself has opened may lie over it: Escape takes the note away (WCAG 2.2, 2.4.11).
        return there !== null && (node.contains(there) || there.closest('[role=tooltip]') !== null);
      });
    });
  }

  function nameOf(node: Element | undefined): string {
    if (!node) return 'the start';
    const words = node.getAttribute('aria-label') ?? node.textContent.trim();
    return `<${node.localName} class="${node.getAttribute('class') ?? ''}"> ${words.slice(0, 30)}`;
  }
}
