import { expect, languages, test } from '../../support/atlas-driver';

for (const language of languages) {
  test(`${language}: no page is wider than a window of 320 px`, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [
      'worksheet/',
      'worksheet/key/',
      'class/',
      'print/',
      'measure/',
      'table/',
      'data/'
    ]) {
      await atlas.open(language, path);
      expect.soft(await atlas.widerThanWindow(), path).toBeLessThanOrEqual(0);
    }
  });

  test(`${language}: the header's links keep apart at every width`, async ({ atlas, page }) => {
    await atlas.open(language);
    for (const width of [320, 360, 560, 667, 800, 844, 1024, 1099, 1100, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      expect.soft(await atlas.tightestGapInHeader(), `${width}`).toBeGreaterThanOrEqual(4);
    }
  });
}
