import type { Frame, Page } from '@playwright/test';
import {
  expect,
  smallWindow,
  test,
  words,
  type Atlas,
  type Language
} from '../../support/atlas-driver';

test.describe('a map in a frame', () => {
  /** A page of somebody else's, taller than the window, with the map in a frame. */
  async function framed(atlas: Atlas, language: Language): Promise<Frame> {
    const { page } = atlas;
    await page.route('**/somebody/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><body style="margin:0;height:4000px"><iframe title="map"
          src="/${language}/embed/" width="600" height="450" style="border:0"></iframe>`
      })
    );
    await page.goto('/somebody/');
    const map = page.frameLocator('iframe').locator('[data-map-ready="true"]');
    await expect(map).toBeVisible();
    return page.frames()[1]!;
  }
  const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
  const zoom = (frame: Frame) => Number(/#map=([\d.]+)/.exec(frame.url())![1]);
  const message = (page: Page) =>
    page.frameLocator('iframe').locator('.maplibregl-cooperative-gesture-screen');

  test('leaves the wheel to the page, and takes it with Ctrl', async ({ atlas, page }) => {
    const frame = await framed(atlas, 'kk');
    const before = zoom(frame);
    await page.mouse.move(300, 200);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolled(page)).toBe(120);
    await expect(message(page)).toContainText(words.kk.map.wheelWithCtrl);
    await page.mouse.wheel(0, -120);
    await expect.poll(() => scrolled(page)).toBe(0);
    expect(zoom(frame)).toBe(before);

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(() => zoom(frame)).toBeGreaterThan(before);
    expect(await scrolled(page)).toBe(0);
  });

  test.describe('on a phone', () => {
    test.use({ hasTouch: true, viewport: { width: 600, height: 800 } });
    test('leaves one finger to the page', async ({ atlas, page }) => {
      const frame = await framed(atlas, 'ja');
      const before = frame.url();
      await atlas.swipe({ x: 300, y: 300 }, { x: 300, y: 100 });
      await expect.poll(() => scrolled(page)).toBeGreaterThan(150);
      expect(frame.url()).toBe(before);
      await expect(message(page)).toContainText(words.ja.map.twoFingers);
    });
  });
});

test('the atlas itself takes the wheel', async ({ atlas, page }) => {
  await page.setViewportSize(smallWindow);
  await atlas.open('en');
  await atlas.mapIdle();
  const before = atlas.camera().zoom;
  const map = (await atlas.canvas().boundingBox())!;
  await page.mouse.move(map.x + map.width / 2, map.y + map.height / 3);
  await page.mouse.wheel(0, -240);
  await expect.poll(() => atlas.camera().zoom).toBeGreaterThan(before);
});
