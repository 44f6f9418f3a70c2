import { test as base } from '@playwright/test';
import { withCard } from './atlas/card';
import { withHand } from './atlas/hand';
import { withMap } from './atlas/map';
import { withOpEd } from './atlas/op-ed';
import { withPanel } from './atlas/panel';
import { withTours } from './atlas/tours';
import { withTrouble } from './atlas/diagnostics';
import { Visit } from './atlas/visit';
import { withWindow } from './atlas/window';

/**
 * The atlas as a reader meets it, put together from its parts in `atlas/`. Only files of `tests/support` know selectors:
 * where the markup changes, they change with it and the tests stay.
 */
export class Atlas extends withTours(
  withOpEd(withPanel(withCard(withMap(withWindow(withHand(withTrouble(Visit)))))))
) {}

/**
 * Every test has the atlas at hand; it stands in the test's own page. Of a test that fails there is a picture: taken
 * here, for Playwright's own option takes one at the end of every test, which is a quarter of the suite's time.
 */
export const test = base.extend<{ atlas: Atlas }>({
  atlas: async ({ page, javaScriptEnabled }, use, test) => {
    await use(new Atlas(page, { hasScripts: javaScriptEnabled }));
    if (test.status === test.expectedStatus || page.isClosed()) return;
    const path = test.outputPath('failed.png');
    await page.screenshot({ path, timeout: 10_000 }).catch(() => undefined);
  }
});
export { expect } from '@playwright/test';
export type { Spot } from './atlas/hand';
export { smallWindow, type Camera } from './atlas/map';
export { mapChunk, mapData, mapWorker, tourData, type Diagnostics } from './atlas/diagnostics';
export { groups, languages, notFoundWords, words, type Language } from './atlas/words';
export { featureCount } from './geo-data';

/** Whether the browser can be told that it is a phone's. */
export const canBeMobile = true;
