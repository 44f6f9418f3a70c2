import { test } from '@playwright/test';
import { keep, note, type Measured } from './figures';
import { quantile } from './statistics';

const queries = {
  ru: ['Семипалатинск', 'Самаркант', 'помощь пострадавшим', 'Казахстан'],
  kk: ['Қарағанды', 'Otyrar', 'Ұлы Жібек жолы'],
  ja: ['サマルカンド', 'とんこう', '核実験'],
  en: ['Nur-Sultan', 'memorial', 'Dnhng', 'medical aid']
};

test('each key in the search until its results are drawn, processor four times slower', async ({
  browser
}) => {
  const measured: Measured = {};
  const all: number[] = [];
  for (const [language, words] of Object.entries(queries)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    // The map draws by software on most machines that measure; its frames are not the search's.
    await page.addInitScript(() => {
      const whole = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        ...terms: unknown[]
      ) {
        return String(terms[0]).startsWith('webgl') ? null : whole.apply(this, terms as never);
      } as typeof whole;
    });
    await page.goto(`/${language}/about/`);
    const field = page.locator('input[role="combobox"]');
    await field.click();
    // The index is there when it finds something.
    await field.fill('otrar');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const times = await field.evaluate(async (element, texts) => {
      const input = element as HTMLInputElement;
      /** Until the next frame has been drawn: the task after its callbacks comes when it has. */
      const drawn = () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve();
            port2.postMessage(undefined);
          })
        );
      const taken: number[] = [];
      for (const text of texts) {
        for (let i = 1; i <= text.length; i += 1) {
          await drawn();
          const began = performance.now();
          input.value = text.slice(0, i);
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          // Effects run in a microtask. The search waits until the letter has been drawn, as this does, which comes after.
          await Promise.resolve();
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          await drawn();
          taken.push(performance.now() - began);
        }
      }
      return taken;
    }, words);
    await context.close();
    all.push(...times);
    for (const time of times) note(measured, `key to results, ${language}, ms`, 'atlas', time);
  }
  for (const time of all) note(measured, 'key to results, ms', 'atlas', time);
  note(measured, 'key to results, 95 of 100, ms', 'atlas', quantile(all, 0.95));
  keep('search', measured);
});
