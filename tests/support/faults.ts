import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe holds against WCAG 2.2 A and AA, and what it holds for good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What axe finds fault with on the whole page as it stands: `rule: element`, one a fault.
 *
 * axe is brought into each page once, and passed elements are not described: together three times as fast as
 * `@axe-core/playwright`, which also opens a second page for each run. The atlas has no frames; a page with
 * one would be judged in part only, so it is refused.
 */
export async function faultsOf(page: Page, rules = tags): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('a page with frames is not judged whole');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (rules) => {
    const { axe: judge } = window as unknown as { axe: typeof axe };
    const { violations } = await judge.run(document, {
      runOnly: rules,
      resultTypes: ['violations']
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rules);
}

/** The same by day and by night: the theme changes in place. */
export async function faultsByDayAndNight(page: Page, rules = tags): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const fault of await faultsOf(page, rules)) found.push(`${colorScheme} ${fault}`);
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/** Text whose contrast is below seven to one, or four and a half where it is large: AAA. */
export const enhancedContrastFaults = (page: Page): Promise<string[]> =>
  faultsByDayAndNight(page, ['color-contrast-enhanced']);
