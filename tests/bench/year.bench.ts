import { test, type Locator, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { texts } from '../../src/lib/i18n/en/timeline';
import { beginFrames, endFrames } from './frames';
import { median, quantile } from './statistics';

const rounds = 3;
/** Steps of the hand over the 2,200 years. */
const steps = 40;

/** Drags the thumb of a slider from its beginning to its end; gives the length of each frame in milliseconds. */
async function drag(page: Page, slider: Locator, thumb: { x: number; y: number }, width: number) {
  await slider.focus();
  await beginFrames(page);
  await page.mouse.move(thumb.x, thumb.y);
  await page.mouse.down();
  await page.mouse.move(thumb.x + width, thumb.y, { steps });
  await page.mouse.up();
  return endFrames(page);
}

async function atlasFrames(page: Page): Promise<number[]> {
  await page.goto('/en/?year=-200');
  await page.locator('[data-map-ready="true"]').waitFor();
  const slider = page.getByRole('slider', { name: texts.thumbs.year, exact: true });
  const thumb = (await slider.boundingBox())!;
  const scale = (await slider.locator('..').boundingBox())!;
  const start = { x: scale.x + 1, y: thumb.y + thumb.height / 2 };
  return drag(page, slider, start, scale.width - 2);
}

async function bareFrames(page: Page): Promise<number[]> {
  await page.goto('/bare/');
  await page.locator('[data-map-ready="true"]').waitFor();
  const slider = page.getByRole('slider');
  await slider.fill('-200');
  const box = (await slider.boundingBox())!;
  return drag(page, slider, { x: box.x + 8, y: box.y + box.height / 2 }, box.width - 16);
}

test('dragging over 2,200 years beside a bare map with the same filter', async ({ page }) => {
  const frames = { atlas: [] as number[], bare: [] as number[] };
  // In turns, so that what the machine does meanwhile meets both.
  for (let round = 0; round < rounds; round += 1) {
    frames.bare.push(...(await bareFrames(page)));
    frames.atlas.push(...(await atlasFrames(page)));
  }
  const figures = Object.entries(frames).map(([name, all]) => ({
    page: name,
    frames: all.length,
    medianMs: Number(median(all).toFixed(1)),
    p95Ms: Number(quantile(all, 0.95).toFixed(1)),
    worstMs: Number(quantile(all, 1).toFixed(1))
  }));
  const ratio = (share: number) =>
    (quantile(frames.atlas, share) / quantile(frames.bare, share)).toFixed(2);
  const ratios = { median: ratio(0.5), p95: ratio(0.95), worst: ratio(1) };
  console.table(figures);
  console.log(`atlas / bare: median ${ratios.median}, 95 % ${ratios.p95}, worst ${ratios.worst}`);
  mkdirSync('bench-results', { recursive: true });
  writeFileSync('bench-results/year.json', JSON.stringify({ figures, ratios }, null, 2));
});
