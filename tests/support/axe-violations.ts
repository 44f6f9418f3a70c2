import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe holds against WCAG 2.2 A and AA, and what it holds for good practice; for text the contrast of AAA. */
const everything: axe.RunOptions = {
  runOnly: [
    ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
    'best-practice'
  ],
  rules: { 'color-contrast-enhanced': { enabled: true } }
};
/** Of these what depends on colours. */
const colours: axe.RunOptions = {
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']
  }
};

/**
 * What axe finds fault with on the whole page as it stands: `rule: element`, one a fault.
 *
 * axe is brought into each page once, and passed elements are not described: together three times as fast as
 * `@axe-core/playwright`, which also opens a second page for each run. A frame that
 * shows another page of the atlas is judged at its own address; any other would not be judged, so it is refused.
 */
export async function axeViolations(page: Page, options = everything): Promise<string[]> {
  const { origin } = new URL(page.url());
  const others = page.frames().filter((frame) => !frame.url().startsWith(origin));
  if (others.length > 0) throw new Error('a page with frames is not judged whole');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  // What fades in or out has no colour of its own yet.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
  );
  return page.evaluate(async (options) => {
    const { axe: judge } = window as unknown as { axe: typeof axe };
    const { violations } = await judge.run(document, {
      ...options,
      iframes: false,
      resultTypes: ['violations']
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, options);
}

/**
 * The same by day and by night: the theme changes in place. Where not a letter of the page differs by night, only what
 * depends on colours can, and is judged anew.
 */
export async function faultsByDayAndNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const byDay = await axeViolations(page);
  const before = await page.content();
  await page.emulateMedia({ colorScheme: 'dark' });
  const isSame = (await page.content()) === before;
  const byNight = await axeViolations(page, isSame ? colours : everything);
  await page.emulateMedia({ colorScheme: null });
  return [...byDay.map((fault) => `light ${fault}`), ...byNight.map((fault) => `dark ${fault}`)];
}
