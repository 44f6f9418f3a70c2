import { chromium } from '@playwright/test';
import { findBrowser, launchArguments } from '../../tools/browser.mjs';

/**
 * How long each key in the search takes until its results stand in the page, with the processor four times slower.
 * Needs the built site: `npm run serve`, then `node tests/bench/search.mjs http://localhost:4179`.
 */
const [site = 'http://localhost:4179'] = process.argv.slice(2);
const queries = {
  ru: ['Семипалатинск', 'Самаркант', 'помощь пострадавшим', 'Казахстан'],
  kk: ['Қарағанды', 'Otyrar', 'Ұлы Жібек жолы'],
  ja: ['サマルカンド', 'とんこう', '核実験'],
  en: ['Nur-Sultan', 'memorial', 'Dnhng', 'medical aid']
};

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: launchArguments
});
/** Milliseconds, over all languages. */
const all = [];
for (const [language, words] of Object.entries(queries)) {
  const page = await browser.newPage();
  // The map draws by software on most machines that measure; its frames are not the search's.
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    // @ts-expect-error: one signature for all kinds of context
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    };
  });
  await page.goto(`${site}/${language}/about/`);
  const field = page.locator('.search input');
  const began = Date.now();
  await field.click();
  // The index is there when it finds something.
  await field.fill('otrar');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  const loaded = Date.now() - began;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(async (texts) => {
    const input = document.querySelector('.search input');
    const times = [];
    for (const text of texts) {
      for (let i = 1; i <= text.length; i++) {
        const start = performance.now();
        input.value = text.slice(0, i);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // Svelte draws in a microtask; reading the height lays the list out.
        await Promise.resolve();
        void document.querySelector('.search-popup').offsetHeight;
        times.push(performance.now() - start);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }
    }
    return times;
  }, words);
  all.push(...times);
  console.log(`${language}: ${report(times)}; opened in ${loaded} ms without throttling`);
  await page.close();
}
console.log(`all: ${report(all)}`);
await browser.close();

/** @param {number[]} times */
function report(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
  return `${times.length} keys, median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, slowest ${at(1)} ms`;
}
