import type { Page } from '@playwright/test';
import { texts as en } from '../../src/lib/i18n/en/shell';
import type { PageName } from './visit';

/** Milliseconds. */
export interface Response {
  /** From the hand to the next frame, by Event Timing; it counts in steps of 8. */
  input: number;
  /** From the hand until what was asked for stands there and a frame has shown it. */
  seen: number;
}

/** So long a hand rests over a sign that it means to press, in milliseconds. */
const aimingMs = 400;

/**
 * Clicks the sign in the middle of the map, and waits for the card with its quotation; the bare map has a popup. A hand
 * that `aims` has rested over the sign; another comes down on it at once, as no hand does but a finger.
 */
export async function press(page: Page, { aims = false } = {}): Promise<Response> {
  const { x, y, width, height } = (await page.locator('canvas.maplibregl-canvas').boundingBox())!;
  if (aims) {
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.waitForTimeout(aimingMs);
  }
  return timed(page, '[data-card] blockquote, .maplibregl-popup', () =>
    page.mouse.click(x + width / 2, y + height / 2)
  );
}

/** Switches a layer of the map off. */
export function switchLayer(page: Page, name: PageName): Promise<Response> {
  const control =
    name === 'atlas'
      ? page.getByRole('switch', { name: en.layers.names.places, exact: true })
      : page.getByRole('button', { name: 'Places' });
  return timed(page, 'body', () => control.click());
}

async function timed(page: Page, wanted: string, act: () => Promise<void>): Promise<Response> {
  // The page listens before the hand moves: a browser may let input overtake what it is told.
  const seen = await page.evaluateHandle((selector) => {
    window.benchNotes.interactions = [];
    const shown = new Promise<number>((resolve) => {
      addEventListener(
        'click',
        ({ timeStamp }) => {
          const tell = () =>
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
          if (document.querySelector(selector)) return tell();
          new MutationObserver((_, observer) => {
            if (!document.querySelector(selector)) return;
            observer.disconnect();
            tell();
          }).observe(document.body, { childList: true, subtree: true });
        },
        { capture: true, once: true }
      );
    });
    return { shown };
  }, wanted);
  await act();
  const shown = await Promise.race([seen.evaluate((handle) => handle.shown), tooLate(wanted)]);
  // Event Timing tells after the frame.
  await page.waitForTimeout(500);
  const lengths = await page.evaluate(() =>
    window.benchNotes.interactions
      .filter(({ name }) => /^(pointerdown|pointerup|click)$/.test(name))
      .map(({ length }) => length)
  );
  // What took less than 16 ms is not told of.
  return { input: Math.max(16, ...lengths), seen: shown };
}

/** Nobody waits longer; Playwright's own patience does not reach into the page. */
const timeoutMs = 30_000;
const tooLate = (wanted: string) =>
  new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`${wanted} did not come within ${timeoutMs} ms`)), timeoutMs)
  );
