import type { Page } from '@playwright/test';
import { beginFrames, endFrames } from './frames';

/** Corners of the way of the hand over the map, in shares of the window; the card, list and buttons lie elsewhere. */
const way = [
  [0.65, 0.5],
  [0.5, 0.4],
  [0.65, 0.35],
  [0.6, 0.55],
  [0.65, 0.5]
] as const;

/** Drags the map along a way, zooms in and out by the wheel; gives the length of each frame in milliseconds. */
export async function walk(page: Page): Promise<number[]> {
  const { width, height } = page.viewportSize()!;
  const spots = way.map(([x, y]) => [x * width, y * height] as const);
  await page.mouse.move(...spots[0]!);
  await beginFrames(page);
  await page.mouse.down();
  for (const spot of spots.slice(1)) await page.mouse.move(...spot, { steps: 12 });
  await page.mouse.up();
  for (const turn of [-200, -200, -200, 200, 200, 200]) {
    await page.mouse.wheel(0, turn);
    await page.waitForTimeout(150);
  }
  return endFrames(page);
}
